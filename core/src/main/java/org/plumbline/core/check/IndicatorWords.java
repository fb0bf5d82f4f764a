package org.plumbline.core.check;

/**
 * Words by which the checks of indicators tell names and values apart. What published forms print is seen; the rest of
 * each list is assumed from what is seen, and kept to words that leave no honest reading.
 */
final class IndicatorWords {

    /** Rates that are a share of a whole. Seen: 合格率, 覆盖率, 达标率, 及时率, 满意度, 满意率, 成活率, 知晓率. */
    static final WordList SHARES = WordList.of("合格率 覆盖率 达标率 及时率 满意度 满意率 完好率 准确率 成活率 知晓率 普及率 验收率 通过率 参与率");

    /** Rates that may pass the whole where more is done than was planned. Seen: 完成率, 执行率, 到位率, 利用率, 发放率. */
    static final WordList OVERFULFILLED = WordList.of("完成率 执行率 实现率 达成率 到位率 支付率 使用率 利用率 发放率 出勤率");

    /** What grows has no whole, nor has a gross rate (毛入学率). Seen: 提高. */
    static final WordList GROWTH = WordList.of("增长 提高 提升 增幅 同比 增速 增加 毛");

    /** Rates of what nobody wants. Seen: 安全事件, 变质, 抛弃 beside targets of zero. */
    static final WordList HARM = WordList.of("投诉率 事故率 差错率 失误率 错误率 死亡率 病死率 伤亡率 返贫率 故障率 违规率 违法率 逾期率 发案率 犯罪率 "
            + "事故发生率 事件发生率 案件发生率 投诉发生率 差错发生率 疾病发生率 故障发生率 问题发生率");

    /** What less may be wanted of, besides what {@link #HARM} names. Seen: 供养控制率, 三公变动率, 结转结余率, 完成时限(月). */
    static final WordList LESS_WANTED = WordList.of("控制 变动 调整 结转 结余 时限 时间 时长 期限 工期 周期 天数 耗 排放 污染 噪音 浓度 降 减 缩 压 "
            + "投诉 事故 差错 失误 错误 死亡 病死 伤亡 返贫 故障 违规 违法 逾期 发案 犯罪 案件 信访 隐患 纠纷 疫情 灾害 损失 发病 感染 患病 流失 失业 辍学 "
            + "空置 闲置 缺口 缺陷 漏 变质 抛弃 退货 误差 偏差 库存 负债 债务 欠");

    /** What turns such a rate round: {@code 事故下降率}, {@code 零投诉率}. */
    static final WordList HARM_AVERTED = WordList.of("无 零 未 不 免 降 减 控 防 压 处 办 结 化解 整改 回复 查");

    /** What a form may want more of although it is money. Seen: 低保标准 {@code ≥530元/人*月}, 控制率, 补助达标率. */
    static final WordList COST_WANTED = WordList.of("节约 节省 节支 降 减 率 标准 补助 补贴 救助 奖 工资 待遇 收入 收益 产值 增 争取 筹 配套 发放 到位 兑付");

    /** Money spent as the name of an output. Seen: 资金金额, 资金到位率. */
    static final WordList SPENDING = WordList.of("资金投入 投入资金 投入金额 经费投入 资金支出 经费支出 支出金额 支出进度 支付金额 资金金额 资金总额 资金数额 "
            + "预算执行率 资金执行率 资金拨付率 资金支付率 资金使用率 资金到位率 完成投资 投资完成");

    /** Words that make an amount of money one that was spent. */
    static final WordList SPENT = WordList.of("投入 支出 投资 经费 资金");

    /** Money that is the output itself, or a quality of how it is handled. Seen: 补贴发放率, 资金及时率, 资金兑付率. */
    static final WordList NO_SPENDING = WordList.of("补助 补贴 救助 救济 奖 标准 成本 产值 收入 营收 及时 合规 合法 规范 安全 准确 节约 引导 撬动 带动 拉动 吸引 "
            + "招商 引资 社会 民间 固定资产 固投 工业 技改 外商 融资 贷款 争取 募 兑付 发放 保障 监管 审计 追回 清收");

    /** What a process begins with. Seen: 组织活动数, as an output. */
    static final WordList PROCESS = WordList.of("召开 开展 举办 举行 组织 印发 签订 参加 安排");

    /** What a process ends with. */
    static final WordList PROCESS_ENDS = WordList.of("次数 场次 次 场 会议 会 活动 活动数 培训 检查 调研 合同 协议 文件 工作 期数 班次");

    /** Words of an effect, which make a process a result. Seen: 影响, 减轻, 提高, 满意度, 知晓率, 收入. */
    static final WordList EFFECTS =
            WordList.of("率 度 提升 提高 改善 增长 增强 影响 效果 作用 收入 受益 带动 促进 减少 减轻 降低 增加 效益 水平 能力 知晓 覆盖 保障");

    /** How much, in no measure. Seen: 效果明显, 有效. */
    static final WordList DEGREES = WordList.of("进一步 不断 逐步 努力 大力 积极 有效 明显 显著 较大 更加 切实 稳步 有所 大幅 一定程度");

    /** What a degree is said of. */
    static final WordList CHANGES = WordList.of("提升 提高 改善 促进 增强 推动 推进 优化 完善 加强 缓解 带动 增加 扩大 发展 好转 保障 满足 巩固 助力 拓宽");

    static final WordList BETWEEN = WordList.of("得到 得以 地 的 上");

    /** What a text begins with that promises and does not measure. */
    static final WordList PROMISES = WordList.of("进一步 不断 努力 大力 积极 加强 强化");

    static final WordList EFFECT_NOUNS = WordList.of("效果 成效 效益 作用 影响");

    static final WordList RATHER = WordList.of("比较 非常 十分 特别 较为 较 很 更");

    static final WordList DEGREES_AFTER = WordList.of("明显 显著 突出 良好 较大 好 大");

    /** States that can be verified, and measures in words; beside them nothing is unmeasurable. */
    static final WordList VERIFIABLE =
            WordList.of("健全 完成 合格 及时 达标 按时 按期 如期 验收 审核通过 评审通过 无 零 全部 全覆盖 长期 持续 合规 符合 不发生 未发生 办结 竣工 交付 上线 "
                    + "建成 到位 二 两 三 四 五 六 七 八 九 十 百 千 一次 一个 一家 一场 一项");

    /** Names that say what is counted. Seen: 委托项目数, 补贴渔船数, 救助人次, 变质比例. */
    static final WordList COUNTED = WordList.of("率 度 数 数量 比 比例 比重 次 系数 指数 得分 评分 分值");

    /** Names of money, which the form's own unit measures. Seen: 资金金额, 总成本, 带动收入. */
    static final WordList MONEY = WordList.of("金额 资金 成本 费 支出 投资 投入 收入 产值 营收 经费 造价 单价");

    private IndicatorWords() {}
}
