package org.chuhai.assessment.casepackage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.FrameworkLevel;
import org.chuhai.assessment.framework.SkillRequirement;
import org.chuhai.assessment.framework.Wording;
import org.chuhai.assessment.framework.WorkArea;
import org.chuhai.assessment.framework.WorkTask;
import org.jspecify.annotations.Nullable;

/** A version of a framework in one language, as CASE tells it. */
final class CasePackage {

    private final CaseNames names;
    private final String language;
    private final String at;
    private final CFLink documentLink;
    private final CaseDocument document;
    private final List<CaseItem> items = new ArrayList<>();
    private final List<CFAssociation> associations = new ArrayList<>();

    private CasePackage(Framework framework, String language, String base) {
        this.names = new CaseNames(base, framework.code() + "/" + framework.version() + "/" + language);
        this.language = language;
        this.at = framework.published() + "T00:00:00Z";
        String title = said(framework.title());
        this.documentLink = names.linkToDocument(title);
        this.document = new CaseDocument(
                names.ofDocument(),
                documentLink.uri(),
                "1.1",
                framework.publisher(),
                title,
                at,
                framework.publisher(),
                framework.source().name() + ". " + framework.source().note(),
                language,
                framework.version(),
                "Adopted",
                names.linkToPackage(title));
        children(documentLink, framework.levels(), FrameworkLevel::code, this::level);
        relate(framework.levels());
    }

    static CasePackage of(Framework framework, String language, String base) {
        return new CasePackage(framework, language, base);
    }

    private void level(FrameworkLevel level) {
        add(level.code(), "Level", level.name(), null);
        children(names.linkToItem(level.code()), level.areas(), WorkArea::code, this::area);
    }

    private void area(WorkArea area) {
        add(area.code(), "Work Area", area.name(), null);
        children(names.linkToItem(area.code()), area.tasks(), WorkTask::code, this::task);
    }

    private void task(WorkTask task) {
        add(task.code(), "Work Task", task.name(), null);
        children(names.linkToItem(task.code()), task.requirements(), SkillRequirement::code, this::requirement);
    }

    private void requirement(SkillRequirement requirement) {
        add(requirement.code(), "Skill Requirement", requirement.statement(), requirement.shownBy());
    }

    private <T> void children(CFLink parent, List<T> children, Function<T, String> code, Consumer<T> child) {
        for (int i = 0; i < children.size(); i++) {
            associate("isChildOf", names.linkToItem(code.apply(children.get(i))), parent, i + 1);
            child.accept(children.get(i));
        }
    }

    /** A level comes before the next one, and is contained in it. */
    private void relate(List<FrameworkLevel> levels) {
        for (int i = 1; i < levels.size(); i++) {
            CFLink lower = names.linkToItem(levels.get(i - 1).code());
            CFLink higher = names.linkToItem(levels.get(i).code());
            associate("precedes", lower, higher, null);
            associate("isPartOf", lower, higher, null);
        }
    }

    private void add(String code, String type, Wording statement, @Nullable Wording notes) {
        CFLink link = names.linkToItem(code);
        items.add(new CaseItem(
                link.identifier(),
                link.uri(),
                said(statement),
                code,
                type,
                language,
                at,
                notes == null ? null : said(notes),
                documentLink));
    }

    private void associate(String type, CFLink origin, CFLink destination, @Nullable Integer place) {
        var identifier = names.of(origin.title() + " " + type + " " + destination.identifier());
        associations.add(new CFAssociation(
                identifier,
                type,
                place,
                names.uri("CFAssociations", identifier),
                origin,
                destination,
                at,
                documentLink));
    }

    private String said(Wording words) {
        return language.equals("zh") ? words.zh() : words.en();
    }

    CaseDocument document() {
        return document;
    }

    List<CaseItem> items() {
        return items;
    }

    List<CFAssociation> associations() {
        return associations;
    }

    CFPackage whole() {
        return new CFPackage(
                document.inItsPackage(),
                items.stream().map(CaseItem::inItsPackage).toList(),
                associations.stream().map(CFAssociation::inItsPackage).toList());
    }
}
