package org.plumbline.cli;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("The command line does nothing yet.");
        System.exit(2);
    }
}
