package org.plumbline.web;

/** Starts the web application. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("The web application does nothing yet.");
        System.exit(2);
    }
}
