package org.chuhai.logistics.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.problem.Problem;
import org.chuhai.platform.problem.ProblemSettings;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Words the refusal of a row as the refusal of a request is worded. */
@ApplicationScoped
class RowProblems {

    private final ProblemSettings settings;

    RowProblems(ProblemSettings settings) {
        this.settings = settings;
    }

    Function<Refusal, Problem> in(Language language, String traceId) {
        return refusal -> new Problem(
                URI.create(settings.base() + "/problems/" + refusal.type().code()),
                refusal.type().title().in(language),
                refusal.type().status(),
                refusal.detail().in(language),
                refusal.type().code(),
                faults(refusal, language),
                refusal.allowed(),
                traceId);
    }

    private static @Nullable List<Problem.Fault> faults(Refusal refusal, Language language) {
        List<Problem.Fault> faults = refusal.errors().stream()
                .map(error -> new Problem.Fault(
                        error.pointer(),
                        error.parameter(),
                        error.code(),
                        error.message().in(language)))
                .toList();
        return faults.isEmpty() ? null : faults;
    }
}
