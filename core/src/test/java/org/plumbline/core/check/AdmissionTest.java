package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            任务未完成
            因资金拨付滞后，设备采购推迟到次年
            受疫情影响，部分培训取消
            参训人数减少
            未能按合同交付
            尚未验收
            人员不足
            宣传不到位，知晓率偏低
            没有完成全部验收。
            无偏差说明；项目延期
            没有人力，因此未开展
            """)
    void admitsThatTheTargetWasMissed(String reason) {
        assertThat(Admission.isIn(reason)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''
            —
            无
            无偏差
            已完成
            无未完成事项
            不存在资金不足问题
            没有取消的场次
            未发生延期
            未出现进度滞后情况
            避免进度滞后
            防止经费不足
            如有延期，将及时上报
            受天气影响
            因疫情推迟，已于10月补办
            前期进度滞后，年底如期完工
            培训延期，但仍完成任务
            人数减少，不影响目标
            投诉减少
            成本减少
            指标值偏低，实际达到两倍
            需进一步解决就业难和招工难结构性矛盾
            """)
    void saysSomethingElse(String reason) {
        assertThat(Admission.isIn(reason)).isFalse();
    }
}
