package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.web.storage.DataDirectory;
import org.plumbline.web.storage.DataDirectory.Kind;

class ServeOptionsTest {

    @Test
    void withoutOptionsItServesThisMachineAlone() {
        var options = ServeOptions.parse(List.of());

        assertThat(options.isDemo()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.bind().isLoopbackAddress()).isTrue();
        assertThat(options.data()).isEqualTo(DataDirectory.usual(Kind.PLAIN));
        assertThat(options.database()).isEmpty();
    }

    @Test
    void understandsEveryOptionInBothSpellings() {
        var options = ServeOptions.parse(List.of("--port=0", "--bind", "0.0.0.0", "--data=/srv/plumb line"));

        assertThat(options.port()).isZero();
        assertThat(options.bind().isAnyLocalAddress()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/srv/plumb line"));
    }

    @Test
    void theDemonstrationHasADirectoryOfItsOwn() {
        assertThat(ServeOptions.parse(List.of("--demo")).data()).isEqualTo(DataDirectory.usual(Kind.DEMO));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                                  | Unknown: --nonsense
            extra                                       | Unknown: extra
            --port                                      | --port lacks its value
            --port --demo                               | --port lacks its value
            --port 65536                                | from 0 (any free port) to 65535, not 65536
            --port -1                                   | from 0 (any free port) to 65535, not -1
            --port 80a                                  | from 0 (any free port) to 65535, not 80a
            --bind 300.1.1.1                            | not 300.1.1.1
            --data                                      | --data lacks its value
            --data=                                     | --data lacks its value
            --database-url mysql://host/db              | looks like postgresql://user:password@host:5432/database
            --database-url postgresql://host            | looks like postgresql://user:password@host:5432/database
            --demo --database-url postgresql://h/d      | --demo excludes --database-url
            --demo --bind 0.0.0.0                       | --demo excludes --bind 0.0.0.0
            --demo=large                                | --demo takes no value
            --data /tmp/x --database-url postgresql://h/d | either --data or --database-url
            """)
    void refusesWhatCannotBe(String words, String why) {
        var arguments = List.of(words.split(" "));

        assertThatThrownBy(() -> ServeOptions.parse(arguments))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://clerk:p%40ss@db.example:5433/forms?sslmode=require | jdbc:postgresql://db.example:5433/forms?sslmode=require | clerk | p@ss
            postgres://db.example/forms                                     | jdbc:postgresql://db.example/forms                     | ''    | ''
            jdbc:postgresql://db.example/forms?user=clerk                   | jdbc:postgresql://db.example/forms?user=clerk          | ''    | ''
            """)
    void understandsWhereADatabaseIs(String text, String url, String user, String password) {
        assertThat(DatabaseAddress.parse(text)).isEqualTo(new DatabaseAddress(url, user, password));
    }
}
