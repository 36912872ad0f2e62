package throughline;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Leaves out the tests tagged {@code needs-display} where JavaFX draws to memory only, and says how many they are. */
public final class DisplayTests implements ExecutionCondition, TestExecutionListener {

    private static final String TAG = "needs-display";

    private final AtomicLong leftOut = new AtomicLong();
    private TestPlan plan;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTags().contains(TAG) && "Headless".equals(System.getProperty("glass.platform"))) {
            return ConditionEvaluationResult.disabled("needs a display");
        }
        return ConditionEvaluationResult.enabled("draws to memory or has a display");
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        if (skipped.getTags().stream().anyMatch(tag -> tag.getName().equals(TAG))) {
            leftOut.addAndGet(plan.getDescendants(skipped).stream()
                            .filter(TestIdentifier::isTest)
                            .count()
                    + (skipped.isTest() ? 1 : 0));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (leftOut.get() > 0) {
            System.out.println(
                    "Left out " + leftOut + " tests that need a display, for there is none; .ci/run runs them.");
        }
    }
}
