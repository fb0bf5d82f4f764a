package org.plumbline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgPathTest {

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "/, /310000/219/219001/, true",
        "/310000/219/, /310000/219/219001/, true",
        "/310000/219/219001/, /310000/219/219001/, true",
        "/310000/219/219001/, /310000/219/, false",
        "/310000/219/219001/, /310000/219/219002/, false",
        "/310000/21/, /310000/219/, false"
    })
    void holdsWhatLiesBelow(String place, String other, boolean holds) {
        assertThat(new OrgPath(place).holds(new OrgPath(other))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "310000/", "/310000", "//", "/31 0000/", "/310000/%/", "/310000/219/../"})
    void refusesWhatIsNoPath(String text) {
        assertThatThrownBy(() -> new OrgPath(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
