package org.plumbline.core.check;

import java.util.regex.Pattern;

/** Whether a deviation reason admits that the target was missed (偏差原因). */
final class Admission {

    private static final Pattern FAILURE = Pattern.compile("未完成|未能|未达|未实现|未开展|未实施|未及时|未按[时期]|尚未|没有完成|没有达到|没有达成|没完成|没达到"
            + "|滞后|延期|延迟|延后|推迟|推后|逾期|不足|不到位|不达标|偏低|取消"
            + "|(人数|人次|数量|需求|场次|次数|任务|预算|资金|经费|收入|业务|客源)[^，。；,;]{0,3}减少");

    /** Within the clause before it: then nothing failed. */
    private static final Pattern DENIAL = Pattern.compile("无(?![法人力])|没有|未发生|未出现|未发现|未见|不存在|不会|避免|防止|杜绝|防范|以免|如有|如遇|若");

    /** Anywhere: then what had failed was made up for, or did no harm. */
    private static final Pattern RECOVERY =
            Pattern.compile("已(完成|达|整改|于|按|补|全部|实现)|仍|均|补[办开做齐]|超额|如期|按期|按时|最终|(?<!未|没有|没|不)达[成到]|完成了|不影响|未影响");

    private static final Pattern CLAUSE = Pattern.compile("[，。；、：,;:\\s]+");

    private Admission() {}

    static boolean isIn(String reason) {
        return FAILURE.matcher(reason).find()
                && !RECOVERY.matcher(reason).find()
                && CLAUSE.splitAsStream(reason).anyMatch(Admission::admits);
    }

    private static boolean admits(String clause) {
        var failure = FAILURE.matcher(clause);
        return failure.find()
                && !DENIAL.matcher(clause.substring(0, failure.start())).find();
    }
}
