package org.chuhai.assessment.learner;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;

/** Whom the caller sees: everybody of the tenant, or nobody but itself. */
@Singleton
public class LearnerSight {

    private static final Set<String> SEE_EVERYBODY =
            Set.of(Role.MANAGER, Role.ASSESSOR, Role.INTEGRATION, Role.SERVICE);

    private final CurrentCaller caller;

    LearnerSight(CurrentCaller caller) {
        this.caller = caller;
    }

    public boolean isOfEverybody() {
        return caller.get().roles().stream().anyMatch(SEE_EVERYBODY::contains);
    }

    /** Whether the caller is the one whom the issuer calls so. */
    public boolean isOf(String issuer, String subject) {
        Caller asking = caller.get();
        return isOfEverybody()
                || (asking.issuer().equals(issuer) && asking.subject().equals(subject));
    }

    /** By what name the caller itself would be enrolled. */
    public String issuer() {
        return caller.get().issuer();
    }

    public String subject() {
        return caller.get().subject();
    }
}
