package org.plumbline.cli;

import org.plumbline.core.language.Wording;

/** Something to be told on standard error, and the least exit code that it leaves. */
record Remark(Wording words, int exitCode) {

    static Remark of(int exitCode, String zh, String en) {
        return new Remark(new Wording(zh, en), exitCode);
    }
}
