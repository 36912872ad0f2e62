package throughline;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** Labels dominate the drawing of a large map, so measuring them is watched. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBench {

    private final String name = "Preference Centre";

    @Benchmark
    public double width() {
        return TextMetrics.width(name, Weight.MEDIUM, 36);
    }

    @Benchmark
    public List<List<String>> wraps() {
        return Wrap.wraps(name);
    }
}
