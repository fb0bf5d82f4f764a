"""Reads every workbook named, once for each line of input; answers with the nanoseconds of processor time."""

import sys
import time

from openpyxl import load_workbook


def read(name):
    cells = 0
    book = load_workbook(name, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            cells += sum(value is not None for value in row)
    return cells


for _ in sys.stdin:
    start = time.process_time_ns()
    cells = sum(read(name) for name in sys.argv[1:])
    print(time.process_time_ns() - start, cells, flush=True)
