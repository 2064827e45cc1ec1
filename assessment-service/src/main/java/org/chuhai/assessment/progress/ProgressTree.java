package org.chuhai.assessment.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuhai.assessment.evidence.Evidence;
import org.chuhai.assessment.evidence.EvidenceView;
import org.chuhai.assessment.evidence.RuleTally;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.Tally;
import org.chuhai.assessment.fact.FactPlace;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.FrameworkLevel;
import org.chuhai.assessment.framework.SkillRequirement;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;
import org.chuhai.assessment.framework.WorkArea;
import org.chuhai.assessment.framework.WorkTask;
import org.jspecify.annotations.Nullable;

/** A framework with what a learner has of it. */
final class ProgressTree {

    private static final int SHOWN = 20;

    private final Framework framework;
    private final RuleBook book;
    private final Map<String, List<Evidence>> byRule;
    private final Map<UUID, FactPlace> facts;

    /** @param byRule the newest first */
    ProgressTree(
            Framework framework,
            RuleBook book,
            Map<String, List<Evidence>> byRule,
            Function<Collection<Evidence>, Map<UUID, FactPlace>> factsOf) {
        this.framework = framework;
        this.book = book;
        this.byRule = byRule;
        this.facts = factsOf.apply(byRule.values().stream()
                .flatMap(evidence -> evidence.stream().limit(SHOWN))
                .toList());
    }

    List<LevelProgress> levels() {
        return framework.levels().stream().map(this::level).toList();
    }

    static ProgressSummary summary(List<LevelProgress> levels) {
        return ProgressSummary.of(
                levels.stream().flatMap(level -> states(level.areas()).stream()).toList());
    }

    private LevelProgress level(FrameworkLevel level) {
        List<AreaProgress> areas = level.areas().stream().map(this::area).toList();
        return new LevelProgress(level.code(), level.name(), ProgressSummary.of(states(areas)), areas);
    }

    private AreaProgress area(WorkArea area) {
        return new AreaProgress(
                area.code(), area.name(), area.tasks().stream().map(this::task).toList());
    }

    private TaskProgress task(WorkTask task) {
        return new TaskProgress(
                task.code(),
                task.name(),
                task.requirements().stream().map(this::requirement).toList());
    }

    private RequirementProgress requirement(SkillRequirement requirement) {
        List<WayProgress> ways =
                requirement.ways().stream().map(way -> way(requirement, way)).toList();
        List<Wording> missing = new ArrayList<>();
        for (WayProgress way : ways) {
            way.rules().stream().map(RuleProgress::missing).forEach(one -> addIfSaid(missing, one));
            addIfSaid(missing, way.notMeasured());
        }
        Wording shortest = ways.stream()
                .flatMap(way -> way.rules().stream())
                .flatMap(rule -> Stream.ofNullable(rule.missing()))
                .findFirst()
                .orElse(null);
        return new RequirementProgress(
                requirement.code(),
                requirement.statement(),
                ProgressState.of(ways.stream().map(WayProgress::state).toList()),
                ways,
                missing,
                shortest);
    }

    private WayProgress way(SkillRequirement requirement, Way way) {
        List<RuleProgress> rules = book.feeding(framework.code(), requirement.code(), way).stream()
                .map(this::rule)
                .toList();
        if (rules.isEmpty()) {
            return new WayProgress(way, ProgressState.NOT_MEASURABLE_YET, rules, NotMeasured.because(way));
        }
        boolean all = rules.stream().allMatch(rule -> rule.tally().met());
        boolean any = rules.stream().anyMatch(rule -> rule.tally().reached() > 0);
        ProgressState state = all ? ProgressState.PROVED : any ? ProgressState.PARTLY : ProgressState.OPEN;
        return new WayProgress(way, state, rules, null);
    }

    private RuleProgress rule(CompiledRule rule) {
        List<Evidence> evidence = byRule.getOrDefault(rule.rule().id(), List.of());
        Tally tally = Tally.of(
                rule.rule().measure(),
                Tally.groups(evidence.stream().map(Evidence::counted).toList()));
        return new RuleProgress(
                rule.rule().says(),
                RuleTally.of(rule, tally),
                evidence.size(),
                evidence.stream().limit(SHOWN).map(this::shown).toList(),
                tally.met() ? null : rule.rule().missing());
    }

    private EvidenceView shown(Evidence evidence) {
        return EvidenceView.of(evidence, Objects.requireNonNull(facts.get(evidence.factId())));
    }

    private static List<ProgressState> states(List<AreaProgress> areas) {
        return areas.stream()
                .flatMap(area -> area.tasks().stream())
                .flatMap(task -> task.requirements().stream())
                .map(RequirementProgress::state)
                .toList();
    }

    private static void addIfSaid(List<Wording> all, @Nullable Wording one) {
        if (one != null) {
            all.add(one);
        }
    }
}
