package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files that go in, and files that are refused in words. */
class UploadTest {

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);

    @Test
    void everyFormOfAFileGoesIn() {
        var both = new String(TestApplication.sample("key-enterprises-2023.tsv"), UTF_8) + "\n"
                + new String(TestApplication.sample("sme-development.tsv"), UTF_8);
        clerk.get("/forms/upload");

        var page = clerk.follow(clerk.upload("both.tsv", both.getBytes(UTF_8)));

        assertThat(page.body()).contains("已读入 2 份").contains("重点中小企业工作").contains("促进中小企业发展");
    }

    @Test
    void aFileWithoutAFormIsRefusedWithItsName() {
        clerk.get("/forms/upload");

        var page = clerk.follow(clerk.upload("照片.tsv", "nothing of the kind".getBytes(UTF_8)));

        assertThat(page.body()).contains("照片.tsv：没有找到自评表");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAPage() {
        clerk.get("/forms/upload");

        var answer = clerk.upload("large.tsv", new byte[12 << 20]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大");
    }

    @Test
    void aMissingFileIsAskedForAgain() {
        clerk.get("/forms/upload");

        assertThat(clerk.follow(clerk.upload("", new byte[0])).body()).contains("请先选择一个文件");
    }

    @Test
    void theListCountsAndTurnsPages() {
        assertThat(clerk.get("/forms").body()).contains("演示单位甲，共 ");
        assertThat(clerk.get("/forms?page=-3").status()).isEqualTo(200);
        assertThat(clerk.get("/forms?page=100000").status()).isEqualTo(200);
        assertThat(clerk.get("/forms?page=x").status()).isEqualTo(404);
    }
}
