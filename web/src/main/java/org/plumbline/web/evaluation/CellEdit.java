package org.plumbline.web.evaluation;

import java.time.OffsetDateTime;

/** One change of one cell: who made it, when, from what to what. */
record CellEdit(int version, String cell, String beforeText, String afterText, String editor, OffsetDateTime madeAt) {}
