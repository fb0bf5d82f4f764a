package org.plumbline.cli;

/** What a command returns to the shell; scripts depend on it. */
final class ExitCode {

    static final int CLEAN = 0;

    /** Findings at or above the level asked for, or an input that yields no form. */
    static final int FOUND = 1;

    /** Bad options, or a path that does not exist. */
    static final int MISUSE = 2;

    private ExitCode() {}
}
