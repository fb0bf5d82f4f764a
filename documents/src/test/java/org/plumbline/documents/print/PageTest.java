package org.plumbline.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.documents.layout.Sheet;

class PageTest {

    @ParameterizedTest(name = "{0} columns, landscape {1}: {2} twips")
    @CsvSource({"1, false, 10318", "7, false, 10318", "9, true, 15250", "12, true, 15250"})
    void theColumnsFillThePageBetweenItsMargins(int count, boolean landscape, int room) {
        var sheet = new Sheet("drawn", "", landscape, Collections.nCopies(count, 13), List.of(), Set.of());
        int[] columns = Page.of(sheet).columns(sheet);
        assertThat(Arrays.stream(columns).sum()).isEqualTo(room);
        assertThat(Arrays.stream(columns)).allMatch(column -> Math.abs(column - room / count) <= 1);
    }
}
