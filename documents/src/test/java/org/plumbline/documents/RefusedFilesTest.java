package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** What is no form is refused in one sentence that names the file and the reason. */
class RefusedFilesTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("empty", bytes(""), "文件是空的"),
                Arguments.of("blank", bytes("\n\t\n  \n"), "没有找到自评表"),
                Arguments.of("prose", bytes("今天天气很好。\n"), "没有找到自评表"),
                Arguments.of("binary", new byte[] {1, 2, 0, 3}, "不是能读的格式"),
                Arguments.of("zip", bytes("PK\u0003\u0004rest"), "不能读"),
                Arguments.of("pdf", bytes("%PDF-1.7\n"), "末尾缺了一截"),
                Arguments.of(
                        "neither encoding", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b', 'c', 'd', 'e'}, "UTF-8"),
                Arguments.of("cut json", bytes("{\"forms\":[{\"form\":{\"pro"), "JSON 在第 1 行"),
                Arguments.of("json of something else", bytes("{\"name\":\"x\"}"), "没有找到自评表"),
                Arguments.of("title only", bytes("项目支出绩效自评表\n"), "没有找到自评表"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areRefusedWithTheReason(String name, byte[] content, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read(name, new ByteArrayInputStream(content)))
                .satisfies(refusal -> {
                    assertThat(refusal.words().zh()).startsWith(name + "：").contains(reason);
                    assertThat(refusal.words().en()).startsWith(name + ": ");
                });
    }

    @Test
    void aHugeFileWithoutLabelsIsRefusedByItsFirstMegabyte() {
        var endless = new Endless("一二三四五\t67890\n");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read("huge", endless))
                .satisfies(refusal -> assertThat(refusal.words().zh()).contains("前 1 MB"));
        assertThat(endless.given).isLessThan(2 << 20);
    }

    @Test
    void aHugeFileWithLabelsIsRefusedByItsSize() {
        var endless = new Endless("项目名称\t某项目\n");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read("huge", endless))
                .satisfies(refusal -> assertThat(refusal.words().zh()).contains("32 MB"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that never ends, and how much of it was asked for. */
    private static final class Endless extends InputStream {
        private final byte[] line;
        private long given;

        Endless(String line) {
            this.line = bytes(line);
        }

        @Override
        public int read() {
            return line[(int) (given++ % line.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int at = 0; at < length; at++) {
                into[from + at] = (byte) read();
            }
            return length;
        }
    }
}
