package org.chuhai.logistics.batch;

import java.util.HashMap;
import java.util.Map;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;

/** Places for so many at once, and for so many of one tenant: whoever comes with much leaves room for others. */
final class Places {

    private static final String SOON = "5";

    private final int most;
    private final int mostOfTenant;
    private final Text what;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    /** @param what for which, in words that follow "too many" */
    Places(int most, int mostOfTenant, Text what) {
        this.most = most;
        this.mostOfTenant = mostOfTenant;
        this.what = what;
    }

    /** Takes a place, to be left again; refuses where there is none. */
    synchronized void enter(String tenant) {
        int ofTenant = taken.getOrDefault(tenant, 0);
        if (ofTenant >= mostOfTenant) {
            throw BatchProblem.TOO_MANY_TRANSFERS
                    .because(new Text(
                            "一个租户同时最多进行 " + mostOfTenant + " 个" + what.zh() + "，请等其中一个结束",
                            "a tenant has at most " + mostOfTenant + " " + what.en()
                                    + " at the same time; wait for one of them to end"))
                    .with("Retry-After", SOON);
        }
        if (all >= most) {
            throw CommonProblem.UNAVAILABLE
                    .because(new Text(
                            "正在进行的" + what.zh() + "过多，请稍后重试",
                            "there are too many " + what.en() + "; try again in a moment"))
                    .with("Retry-After", SOON);
        }
        all++;
        taken.put(tenant, ofTenant + 1);
    }

    synchronized void leave(String tenant) {
        all--;
        taken.computeIfPresent(tenant, (_, count) -> count == 1 ? null : Integer.valueOf(count - 1));
    }
}
