package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.CarriedMembers;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.logistics.registry.DocumentNumbers;
import org.chuhai.logistics.registry.DocumentNumbers.Place;
import org.chuhai.logistics.registry.RegistryFacts;
import org.chuhai.logistics.registry.RegistryFacts.CalledOff;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.logistics.registry.RegistryRules;
import org.chuhai.logistics.registry.StaleDocuments;
import org.jspecify.annotations.Nullable;

/** Adds to the engine's report what only a case can know: what else is filed, and what its documents said before. */
@ApplicationScoped
class CaseRegistry {

    private final DocumentService documents;
    private final DocumentNumbers numbers;
    private final DeclaringLists lists;

    CaseRegistry(DocumentService documents, DocumentNumbers numbers, DeclaringLists lists) {
        this.documents = documents;
        this.numbers = numbers;
        this.lists = lists;
    }

    /** The report of the case: the engine's, then the rules of the registry, and the verdict on all of it. */
    Report complete(Judge.Judgement judged, CaseDocuments held) {
        Stream.concat(held.all(DocumentKind.ORDER), held.all(DocumentKind.WAYBILL))
                .forEach(content -> claim(content, judged.firms()));
        return together(
                judged,
                StaleDocuments.told(judged.report().findings(), new CasePast(held, documents::earlier)),
                facts(held, judged.firms(), numbers.places(held.ids())));
    }

    /**
     * What {@link #complete} would say of each case, though not what was said before: for a look ahead, which takes no
     * number. Who had the numbers is asked once for all; lists are asked for one by one.
     */
    List<Report> foretell(List<Judge.Judgement> judged, List<CaseDocuments> held) {
        Map<UUID, Place> places =
                numbers.places(held.stream().flatMap(one -> one.ids().stream()).collect(Collectors.toSet()));
        return IntStream.range(0, held.size())
                .mapToObj(i -> together(
                        judged.get(i),
                        judged.get(i).report().findings(),
                        facts(held.get(i), judged.get(i).firms(), places)))
                .toList();
    }

    private static Report together(Judge.Judgement judged, List<Finding> ofTheEngine, RegistryFacts facts) {
        Report engine = judged.report();
        RegistryRules.Outcome outcome = RegistryRules.judge(facts, judged.profile());
        List<Finding> findings = new ArrayList<>(ofTheEngine);
        findings.addAll(outcome.findings());
        List<RuleId> evaluated = new ArrayList<>(engine.evaluated());
        evaluated.addAll(outcome.evaluated());
        List<Skip> skipped = new ArrayList<>(engine.skipped());
        skipped.addAll(outcome.skipped());
        return new Report(
                Verdict.of(engine.waitingFor(), findings),
                engine.waitingFor(),
                engine.route(),
                engine.ruleSet(),
                findings,
                evaluated,
                skipped);
    }

    private RegistryFacts facts(CaseDocuments held, PartyRegistry firms, Map<UUID, Place> places) {
        Content declaration = standing(held.declaration());
        boolean isList = declaration != null && held.declared().route() == Route.LIST;
        Content list = isList ? declaration : null;
        return new RegistryFacts(
                numbered(held, DocumentKind.ORDER, list, firms, places),
                numbered(held, DocumentKind.WAYBILL, list, firms, places),
                list == null ? null : list(list.document()),
                list == null ? List.of() : calledOff(held, list.document()));
    }

    /** Only where it was sold can an order still be called off by then. */
    private static List<CalledOff> calledOff(CaseDocuments held, FiledDocument list) {
        Instant declared = list.declaredAt();
        return declared == null
                ? List.of()
                : Stream.of(DocumentKind.ORDER, DocumentKind.WAYBILL)
                        .flatMap(held::all)
                        .map(Content::document)
                        .filter(document ->
                                document.isCalledOff() && !document.updatedAt().isBefore(declared))
                        .map(document -> new CalledOff(
                                document.kind(),
                                document.number(),
                                !document.id().equals(held.idOf(document.kind()))))
                        .toList();
    }

    private List<Numbered> numbered(
            CaseDocuments held,
            DocumentKind kind,
            @Nullable Content list,
            PartyRegistry firms,
            Map<UUID, Place> places) {
        return held.standing(kind)
                .map(content ->
                        numbered(content, !content.document().id().equals(held.idOf(kind)), list, firms, places))
                .toList();
    }

    private Numbered numbered(
            Content content, boolean isFurther, @Nullable Content list, PartyRegistry firms, Map<UUID, Place> places) {
        FiledDocument document = content.document();
        Place place = places.getOrDefault(document.id(), new Place(document.updatedAt(), List.of()));
        FiledDocument own = list == null ? null : list.document();
        List<FiledDocument> others = own == null ? List.of() : lists.others(document, own);
        return new Numbered(
                document.kind(),
                document.number(),
                document.state(),
                isFurther,
                !codes(content, firms).isEmpty(),
                place.since(),
                place.before(),
                own == null ? List.of() : told(DeclaringLists.filedBefore(own, others)),
                own == null ? List.of() : told(DeclaringLists.declaredBefore(own, others)),
                own == null ? Map.of() : changed(content, own));
    }

    /** What was called off has no number, unless customs has a list that declares it. */
    private void claim(Content content, PartyRegistry firms) {
        if (content.document().isCalledOff()) {
            if (lists.declared(content.document()).isEmpty()) {
                numbers.release(content.document());
            }
        } else {
            numbers.take(content.document(), codes(content, firms));
        }
    }

    /** Whatever the platform or the carrier is known by; "无" and "NO" tell nobody apart. */
    private static Set<String> codes(Content content, PartyRegistry firms) {
        Party firm = switch (content.presented().document()) {
            case Order order -> order.platform();
            case Waybill waybill -> waybill.carrier();
            case Declaration declaration -> throw new IllegalStateException("a declaration has no number of its own");
        };
        Set<String> codes = new LinkedHashSet<>();
        Stream.<@Nullable String>of(firm.code(), firm.customsCode())
                .flatMap(Stream::ofNullable)
                .map(code -> NormalKey.of(code).toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[0-9A-Z]{4,18}"))
                .forEach(code -> {
                    codes.add(code);
                    RegisteredParty known = firms.get(code);
                    if (known != null) {
                        Stream.<@Nullable String>of(known.creditCode(), known.customsCode())
                                .flatMap(Stream::ofNullable)
                                .forEach(codes::add);
                    }
                });
        return codes;
    }

    /** What has changed since the list was declared; nothing where the document came later than that. */
    private Map<String, String> changed(Content content, FiledDocument list) {
        Instant declared = list.declaredAt();
        if (declared == null) {
            return Map.of();
        }
        return documents.asOf(content.document(), declared).stream()
                .flatMap(then -> CarriedMembers.changed(content.document().kind(), then, content.tree()).stream())
                .collect(Collectors.toMap(Function.identity(), member -> now(content, member)));
    }

    private static String now(Content content, String member) {
        JsonNode said = content.tree().path(member);
        return said.isContainerNode() ? "revision " + content.document().revision() : said.asText("");
    }

    private static @Nullable Content standing(@Nullable Content content) {
        return content == null || content.document().isCalledOff() ? null : content;
    }

    private static List<DeclaredList> told(List<FiledDocument> lists) {
        return lists.stream().map(CaseRegistry::list).toList();
    }

    private static DeclaredList list(FiledDocument document) {
        return new DeclaredList(document.number(), document.state());
    }
}
