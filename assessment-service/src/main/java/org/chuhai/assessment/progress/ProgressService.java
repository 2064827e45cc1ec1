package org.chuhai.assessment.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.assessment.evidence.Evidence;
import org.chuhai.assessment.evidence.EvidenceReckoning;
import org.chuhai.assessment.evidence.EvidenceRows;
import org.chuhai.assessment.evidence.EvidenceRules;
import org.chuhai.assessment.evidence.EvidenceService;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.Learners;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Puts together how far a learner has come. */
@ApplicationScoped
class ProgressService {

    private final Learners learners;
    private final Frameworks frameworks;
    private final EvidenceRules rules;
    private final EvidenceReckoning reckoning;
    private final EvidenceRows rows;
    private final EvidenceService evidence;

    ProgressService(
            Learners learners,
            Frameworks frameworks,
            EvidenceRules rules,
            EvidenceReckoning reckoning,
            EvidenceRows rows,
            EvidenceService evidence) {
        this.learners = learners;
        this.frameworks = frameworks;
        this.rules = rules;
        this.reckoning = reckoning;
        this.rows = rows;
        this.evidence = evidence;
    }

    @Transactional
    ProgressView of(UUID id, Framework framework) {
        Learner learner = learners.mustBeSeen(id);
        reckoning.bringUpToDate(learner);
        Map<String, List<Evidence>> byRule =
                rows.of(id, framework.code()).stream().collect(Collectors.groupingBy(Evidence::ruleId));
        ProgressTree tree = new ProgressTree(framework, rules.book(), byRule, evidence::factsOf);
        List<LevelProgress> levels = tree.levels();
        return new ProgressView(
                learner.id(),
                learner.alias(),
                framework.code(),
                framework.version(),
                framework.title(),
                rules.book().fingerprint(),
                ProgressTree.summary(levels),
                levels);
    }

    /** The newest version of the framework that is asked for. */
    Framework framework(@Nullable String code) {
        String allowed = String.join(", ", frameworks.codes());
        if (code == null) {
            throw CommonProblem.badParameter(
                    "framework",
                    FieldError.REQUIRED,
                    new Text("请指明标准：" + allowed, "name the framework, one of " + allowed));
        }
        return frameworks
                .newest(code)
                .orElseThrow(() -> CommonProblem.badParameter(
                        "framework",
                        "NOT_AN_ALLOWED_VALUE",
                        new Text("应为 " + allowed + " 之一", "must be one of " + allowed)))
                .framework();
    }
}
