package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are brought: those that can be read wait to be confirmed, the others are refused in words. */
class UploadTest {

    private static final byte[] FIRST = TestApplication.sample("key-enterprises-2023.tsv");
    private static final byte[] SECOND = TestApplication.sample("sme-development.tsv");
    private static final byte[] NOTHING = "nothing of the kind".getBytes(UTF_8);

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);
    private final JdbcClient jdbc = TestApplication.bean(JdbcClient.class);

    @Test
    void everyFormOfEveryFileIsShownAndNoneIsSaved() {
        var both = new String(FIRST, UTF_8) + "\n" + new String(SECOND, UTF_8);
        long before = forms();

        var page = bring(List.of(Map.entry("两份.tsv", both.getBytes(UTF_8)), Map.entry("another.tsv", SECOND)));

        assertThat(page.body())
                .contains("2 个文件，3 份自评表")
                .contains("两份.tsv")
                .contains("another.tsv")
                .contains("重点中小企业工作")
                .contains("促进中小企业发展")
                .contains("上海");
        assertThat(forms()).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyBesideItsNameAndTheOthersGoOn() {
        var page = bring(List.of(
                Map.entry("照片.tsv", NOTHING),
                Map.entry("form.tsv", FIRST),
                Map.entry("large.tsv", new byte[11 << 20])));

        assertThat(page.body())
                .contains("3 个文件，1 份自评表")
                .containsPattern("照片.tsv</span>\\s*<span class=\"bad\">没有找到自评表")
                .containsPattern("large.tsv</span>\\s*<span class=\"bad\">文件超过 10 MB");
    }

    @Test
    void whereNoFileCanBeReadEachIsRefusedWithItsName() {
        var page = bring(List.of(Map.entry("照片.tsv", NOTHING), Map.entry("empty.pdf", new byte[0])));

        assertThat(page.body()).contains("<dt>照片.tsv</dt><dd>没有找到自评表").contains("<dt>empty.pdf</dt><dd>文件是空的");
    }

    @Test
    void thereMayBeAHundredFilesAndWhatIsMoreIsRefusedByName() {
        var files = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> Map.entry("file-" + number + ".tsv", number < 100 ? NOTHING : FIRST))
                .toList();

        var page = bring(files);

        assertThat(page.body())
                .contains("101 个文件，1 份自评表")
                .containsPattern("file-101.tsv</span>\\s*<span class=\"bad\">一次最多 100 个文件");
    }

    @Test
    void aFileWithTooManyFormsIsRefusedAndTheOthersGoOn() {
        var many = "[" + "{\"indicators\":[{\"name\":\"甲\"}]},".repeat(500) + "{\"indicators\":[{\"name\":\"甲\"}]}]";

        var page = bring(List.of(Map.entry("many.json", many.getBytes(UTF_8)), Map.entry("form.tsv", FIRST)));

        assertThat(page.body())
                .contains("2 个文件，1 份自评表")
                .containsPattern("many.json</span>\\s*<span class=\"bad\">加上这个文件，一次上传的内容太多（最多 500 份自评表）");
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedWithAPage() {
        clerk.get("/forms/upload");

        var answer = clerk.upload("large.tsv", new byte[52 << 20]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大").contains("50 MB");
    }

    @Test
    void aMissingFileIsAskedForAgain() {
        clerk.get("/forms/upload");

        assertThat(clerk.follow(clerk.upload("", new byte[0])).body()).contains("请先选择文件");
    }

    @Test
    void namesMayBeLongAndWithoutTheirFolders() {
        var page = bring(List.of(Map.entry("C:\\表\\" + "很长的名字".repeat(40) + ".tsv", FIRST)));

        assertThat(page.body()).contains(">" + "很长的名字".repeat(40) + "<");
    }

    @Test
    void whatTheDatabaseCannotKeepIsReplacedVisibly() {
        var page = bring(List.of(Map.entry(
                "form.json",
                "{\"project\":\"a\\u0000b\",\"indicators\":[{\"name\":\"甲\"}],\"x\\u0000\":\"c\\u0000\\ud800\"}"
                        .getBytes(UTF_8))));

        assertThat(page.body()).contains("a\uFFFDb").contains("c\uFFFD\uFFFD");
    }

    @Test
    void everyFormatThatIsReadMayBeBrought() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        var files = List.of("json", "tsv", "html", "xlsx", "docx", "pdf").stream()
                .map(format -> Map.entry(
                        "form." + format,
                        clerk.get("/forms/" + id + "/form." + format).response().body()))
                .toList();

        var page = bring(files);

        assertThat(page.body()).contains("6 个文件，6 份自评表").contains("所有单元格都看懂了");
    }

    @Test
    void theListCountsAndTurnsPages() {
        assertThat(clerk.get("/forms").body()).contains("演示单位甲，共 ");
        assertThat(clerk.get("/forms?page=-3").status()).isEqualTo(200);
        assertThat(clerk.get("/forms?page=100000").status()).isEqualTo(200);
        assertThat(clerk.get("/forms?page=x").status()).isEqualTo(404);
    }

    private Visitor.Answer bring(List<Map.Entry<String, byte[]>> files) {
        clerk.get("/forms/upload");
        return clerk.follow(clerk.upload(files));
    }

    private long forms() {
        return jdbc.sql("select count(*) from form").query(Long.class).single();
    }
}
