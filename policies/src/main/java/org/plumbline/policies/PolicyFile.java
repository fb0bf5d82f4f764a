package org.plumbline.policies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.ScoringPolicy;

/** A scoring policy written as YAML (评分办法文件). */
public final class PolicyFile {

    private static final int MOST_BYTES = 256 * 1024;

    private PolicyFile() {}

    /**
     * Reads a policy from the file at {@code path}.
     *
     * @throws PolicyFileException where there is no such file or it is no policy
     */
    public static ScoringPolicy read(Path path) {
        try (var bytes = Files.newInputStream(path)) {
            return read(path.toString(), bytes);
        } catch (NoSuchFileException none) {
            throw refusal(path.toString(), new Wording("没有这个文件", "there is no such file"));
        } catch (IOException failure) {
            throw refusal(path.toString(), new Wording("文件读不出来", "the file cannot be read"));
        }
    }

    /**
     * Reads a policy from text; {@code fileName} is what messages call it.
     *
     * @throws PolicyFileException with every mistake, where the text is no policy
     */
    public static ScoringPolicy read(String fileName, String yaml) {
        var mistakes = new Mistakes(fileName);
        var root = Composer.compose(yaml, mistakes);
        if (root.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(0, "", new Wording("文件是空的", "the file is empty"));
        }
        if (root.isEmpty()) {
            throw mistakes.toException();
        }
        var file = Section.of(root.get(), mistakes);
        var policy = PolicyLayout.read(file);
        file.finish();
        if (policy.isEmpty() || !mistakes.isEmpty()) {
            throw mistakes.toException();
        }
        return policy.get();
    }

    static ScoringPolicy read(String fileName, InputStream source) throws IOException {
        var bytes = source.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refusal(fileName, new Wording("超过 256 KB，不是评分办法", "larger than 256 KB, which no policy is"));
        }
        return read(fileName, decode(fileName, bytes));
    }

    private static String decode(String fileName, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException mistake) {
            throw refusal(fileName, new Wording("编码应为 UTF-8", "expected text in UTF-8"));
        }
    }

    private static PolicyFileException refusal(String fileName, Wording what) {
        var mistakes = new Mistakes(fileName);
        mistakes.add(0, "", what);
        return mistakes.toException();
    }
}
