import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import org.plumbline.core.form.Printed;

/** Reads each value many times, in rounds; prints the median round. Processor time, so that neighbours disturb little. */
final class ValueReadings {

    private static final String[] VALUES = {
        "36.00", ">90(家)", "≥95%", "300.00(家)", "＞90（家）", "不少于12种", "正向 大于等于1次", "2023年12月前", "达成指标",
        "部分达成预期指标并具有一定效果", "效果明显", "严格执行相关制度规定", "-", "3577. 95万人次", "7,00.0,77", "80-90", "1,234,567.89元"
    };
    private static final int ROUNDS = 31;
    private static final int READINGS = 40_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static volatile Object sink;

    private ValueReadings() {}

    public static void main(String[] arguments) {
        for (int warm = 0; warm < 5; warm++) {
            for (var value : VALUES) {
                measure(value, Printed::of);
            }
        }
        double floor = print("BigDecimal 36.00", measure("36.00", BigDecimal::new), 0);
        for (var value : VALUES) {
            print(value, measure(value, Printed::of), floor);
        }
    }

    private interface Reader {
        Object read(String text);
    }

    /** Nanoseconds and bytes of one reading. */
    private static double[] measure(String text, Reader reader) {
        var times = new double[ROUNDS];
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < ROUNDS; round++) {
            long from = THREADS.getCurrentThreadCpuTime();
            for (int reading = 0; reading < READINGS; reading++) {
                sink = reader.read(text);
            }
            times[round] = (double) (THREADS.getCurrentThreadCpuTime() - from) / READINGS;
        }
        double each = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / ROUNDS / READINGS;
        Arrays.sort(times);
        return new double[] {times[ROUNDS / 2], each};
    }

    private static double print(String name, double[] cost, double floor) {
        System.out.printf("%7.0f ns %5.0f B %s  %s%n", cost[0], cost[1], floor == 0 ? "      " : "%5.1f×".formatted(cost[0] / floor), name);
        return cost[0];
    }
}
