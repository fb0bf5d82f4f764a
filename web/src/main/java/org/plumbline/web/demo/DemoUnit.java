package org.plumbline.web.demo;

import org.plumbline.web.organization.OrgPath;
import org.plumbline.web.organization.Place;
import org.plumbline.web.organization.Place.Kind;

/** A unit of the demonstration with its clerk and its form. */
enum DemoUnit {
    FIRST("219001", "演示单位甲", "clerk1", "填报人甲", "key-enterprises-2023.tsv"),
    SECOND("219002", "演示单位乙", "clerk2", "填报人乙", "sme-development.tsv");

    private static final String DEPARTMENT = "/310000/219/";

    private final String code;
    private final String unit;
    private final String login;
    private final String clerk;
    private final String sample;

    DemoUnit(String code, String unit, String login, String clerk, String sample) {
        this.code = code;
        this.unit = unit;
        this.login = login;
        this.clerk = clerk;
        this.sample = sample;
    }

    Place place() {
        return new Place(new OrgPath(DEPARTMENT + code + "/"), Kind.UNIT, unit);
    }

    String login() {
        return login;
    }

    String clerk() {
        return clerk;
    }

    /** The file in {@code samples/}. */
    String sample() {
        return sample;
    }
}
