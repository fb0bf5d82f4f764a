package org.plumbline.cli;

/** Parts of the contract that are still to come. */
final class Unbuilt {

    private Unbuilt() {}

    static MisuseException refusal(String what) {
        return new MisuseException(what + " 尚未实现", what + " is not built yet");
    }
}
