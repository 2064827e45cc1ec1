package org.chuhai.assessment.learner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What constraints of single fields cannot say. */
final class LearnerRules {

    private LearnerRules() {}

    /** Each shop once. */
    static List<FieldError> broken(@Nullable List<UUID> shops) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        if (shops != null) {
            for (int i = 0; i < shops.size(); i++) {
                if (!named.add(shops.get(i))) {
                    errors.add(FieldError.inBody("/shops/" + i, "DUPLICATE", new Text("重复的店铺", "is named twice")));
                }
            }
        }
        return errors;
    }
}
