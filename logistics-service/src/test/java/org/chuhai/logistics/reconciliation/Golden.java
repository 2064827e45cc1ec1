package org.chuhai.logistics.reconciliation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebReader;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.testdata.DocumentTree;
import org.jspecify.annotations.Nullable;

/** The exports of the project's samples, to be reconciled as they are or with something changed. Immutable. */
public final class Golden {

    static final ReferenceData SHIPPED = ReferenceData.shipped();

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final JsonDocuments READER = new JsonDocuments();
    private static final Golden WALNUT = readWalnut();
    private static final Golden SILK = readSilk();

    private final Map<DocumentKind, ObjectNode> trees;
    private final Map<DocumentKind, DocumentState> states;
    private final ReferenceData reference;

    private Golden(
            Map<DocumentKind, ObjectNode> trees, Map<DocumentKind, DocumentState> states, ReferenceData reference) {
        this.trees = trees;
        this.states = states;
        this.reference = reference;
    }

    /** Walnuts to Kazakhstan, by declaration form; drafts in JSON. */
    public static Golden walnut() {
        return WALNUT;
    }

    /** Silk scarves and bags to Germany, by list; declared in the messages of customs. */
    public static Golden silk() {
        return SILK;
    }

    static Golden sample(String name) {
        return switch (name) {
            case "walnut" -> WALNUT;
            case "silk" -> SILK;
            default -> throw new IllegalArgumentException("no sample " + name);
        };
    }

    public Golden with(DocumentKind document, String pointer, @Nullable Object value) {
        Golden changed = copy();
        SampleTree.set(changed.tree(document), pointer, value);
        return changed;
    }

    /** One change as a table states it: counts are digits, objects are JSON, "null" is null, everything else is text. */
    public Golden withCell(DocumentKind document, String pointer, String cell) {
        boolean count = pointer.endsWith("/packages") || pointer.endsWith("/no");
        return switch (cell) {
            case "null" -> with(document, pointer, null);
            case String json when json.startsWith("{") -> with(document, pointer, SampleTree.parse(json));
            case String digits when count -> with(document, pointer, Integer.valueOf(digits));
            default -> with(document, pointer, cell);
        };
    }

    public Golden without(DocumentKind document, String pointer) {
        Golden changed = copy();
        SampleTree.remove(changed.tree(document), pointer);
        return changed;
    }

    public Golden without(DocumentKind document) {
        Golden changed = copy();
        changed.trees.remove(document);
        return changed;
    }

    public Golden in(DocumentKind document, DocumentState state) {
        Golden changed = copy();
        changed.states.put(document, state);
        return changed;
    }

    Golden by(Profile profile) {
        return by(ReferenceData.of(
                profile, reference.codeTables(), reference.tariff(), reference.rates(), reference.parties()));
    }

    Golden by(ReferenceData other) {
        return new Golden(trees, states, other);
    }

    /** The documents after all corrections of the report, each of which can be applied alone. */
    Golden corrected(Report report) {
        Golden changed = copy();
        Map<DocumentKind, List<PatchOperation>> patches = new EnumMap<>(DocumentKind.class);
        for (Finding finding : report.findings()) {
            for (Correction correction : finding.corrections()) {
                DocumentTree.patch(DocumentTree.terse(tree(correction.document())), correction.patch());
                patches.merge(correction.document(), correction.patch(), Golden::joined);
            }
        }
        patches.forEach((document, patch) -> DocumentTree.patch(changed.tree(document), DocumentTree.together(patch)));
        return changed;
    }

    public ThreeDocuments documents() {
        return new ThreeDocuments(
                presented(Order.class, DocumentKind.ORDER),
                presented(Waybill.class, DocumentKind.WAYBILL),
                presented(Declaration.class, DocumentKind.DECLARATION));
    }

    public Report report() {
        return new ReconciliationEngine(reference).reconcile(documents());
    }

    private <D extends CustomsDocument> @Nullable Presented<D> presented(Class<D> type, DocumentKind kind) {
        ObjectNode tree = trees.get(kind);
        if (tree == null) {
            return null;
        }
        Presented<?> read = accepted(tree);
        return new Presented<>(type.cast(read.document()), read.revision(), states.getOrDefault(kind, read.state()));
    }

    private static Presented<?> accepted(ObjectNode tree) {
        try {
            return switch (READER.read(tree.toString())) {
                case ReadDocument.Accepted(Presented<?> presented) -> presented;
                case ReadDocument.Refused refused -> throw new AssertionError(refused);
            };
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode tree(DocumentKind document) {
        return Objects.requireNonNull(trees.get(document));
    }

    private Golden copy() {
        Map<DocumentKind, ObjectNode> copies = new EnumMap<>(DocumentKind.class);
        trees.forEach((kind, tree) -> copies.put(kind, tree.deepCopy()));
        Map<DocumentKind, DocumentState> stateCopies = new EnumMap<>(DocumentKind.class);
        stateCopies.putAll(states);
        return new Golden(copies, stateCopies, reference);
    }

    private static List<PatchOperation> joined(List<PatchOperation> one, List<PatchOperation> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    private static Golden readWalnut() {
        Map<DocumentKind, ObjectNode> trees = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            String file = kind.name().toLowerCase(Locale.ROOT) + ".json";
            trees.put(kind, SampleTree.read(SAMPLES.resolve("walnut-form").resolve(file)));
        }
        return new Golden(trees, Map.of(), SHIPPED);
    }

    private static Golden readSilk() {
        Map<DocumentKind, ObjectNode> trees = new EnumMap<>(DocumentKind.class);
        Map<DocumentKind, DocumentState> states = new EnumMap<>(DocumentKind.class);
        for (String file : List.of("order-ceb303.xml", "waybill-ceb505.xml", "list-ceb603.xml")) {
            Presented<?> read = message(SAMPLES.resolve("silk-list").resolve(file));
            trees.put(read.document().kind(), DocumentTree.of(read.document()));
            states.put(read.document().kind(), read.state());
        }
        return new Golden(trees, states, SHIPPED);
    }

    private static Presented<?> message(Path file) {
        try (InputStream message = Files.newInputStream(file)) {
            return switch (new CebReader().read(message).getFirst()) {
                case ReadDocument.Accepted(Presented<?> presented) -> presented;
                case ReadDocument.Refused refused -> throw new AssertionError(refused);
            };
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON text of one document. */
    String json(DocumentKind document) {
        return tree(document).toString();
    }
}
