package org.plumbline.web.demo;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Who may sign in to the demonstration, in the clear: it runs on one machine and is meant to be tried. */
public record DemoSignIns(List<SignIn> all) {

    /** Letters and digits that nobody mistakes for another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    public DemoSignIns {
        all = List.copyOf(all);
    }

    /** A clerk's name and password, and the unit they work in. */
    public record SignIn(String login, String password, String unit) {}

    public static DemoSignIns random(RandomGenerator random) {
        return new DemoSignIns(Arrays.stream(DemoUnit.values())
                .map(unit ->
                        new SignIn(unit.login(), password(random), unit.place().name()))
                .toList());
    }

    /** What {@link #toText} writes. */
    public static DemoSignIns parse(String text) {
        return new DemoSignIns(text.lines()
                .map(line -> line.split("\t", -1))
                .map(words -> new SignIn(words[0], words[1], words[2]))
                .toList());
    }

    /** One line each: login, password and unit between tabs. */
    public String toText() {
        return all.stream()
                .map(each -> String.join("\t", each.login, each.password, each.unit) + "\n")
                .collect(Collectors.joining());
    }

    String password(String login) {
        return all.stream()
                .filter(each -> each.login.equals(login))
                .findFirst()
                .orElseThrow()
                .password();
    }

    private static String password(RandomGenerator random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
