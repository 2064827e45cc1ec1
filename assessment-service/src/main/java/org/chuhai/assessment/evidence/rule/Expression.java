package org.chuhai.assessment.evidence.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition or a text of a rule: CEL, compiled once. Whatever it asks of a fact that the fact does not say is not fulfilled. */
final class Expression {

    private static final MapType ANYTHING = MapType.create(SimpleType.STRING, SimpleType.DYN);
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("event", MapType.create(SimpleType.STRING, SimpleType.STRING))
            .addVar("data", ANYTHING)
            .addVar("earlier", ANYTHING)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().build();

    private static final Set<CelType> CONDITIONS = Set.of(SimpleType.BOOL, SimpleType.DYN);
    private static final Set<CelType> TEXTS = Set.of(SimpleType.STRING, SimpleType.DYN);

    private final CelRuntime.Program program;

    private Expression(CelRuntime.Program program) {
        this.program = program;
    }

    /** One that gives a bool. */
    static Expression condition(String source) {
        return of(source, CONDITIONS.stream());
    }

    /** One that gives a text. */
    static Expression text(String source) {
        return of(source, TEXTS.stream());
    }

    /** One that gives a text or a list of texts. */
    static Expression texts(String source) {
        return of(
                source,
                Stream.concat(
                        TEXTS.stream(),
                        Stream.of(ListType.create(SimpleType.STRING), ListType.create(SimpleType.DYN))));
    }

    /**
     * Compiles it.
     *
     * @throws IllegalArgumentException if it is no CEL, or gives something else
     */
    private static Expression of(String source, Stream<CelType> allowed) {
        try {
            CelAbstractSyntaxTree tree = COMPILER.compile(source).getAst();
            if (allowed.noneMatch(type -> type.equals(tree.getResultType()))) {
                throw new IllegalArgumentException(
                        "'" + source + "' gives " + tree.getResultType().name());
            }
            return new Expression(RUNTIME.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("'" + source + "' does not compile: " + e.getMessage(), e);
        }
    }

    boolean holds(RuleFact fact) {
        return Boolean.TRUE.equals(value(fact, null));
    }

    /** The texts; none where the fact does not say them. */
    List<String> of(RuleFact fact, @Nullable RuleFact earlier) {
        return switch (value(fact, earlier)) {
            case String text when !text.isEmpty() -> List.of(text);
            case List<?> list ->
                list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
            case null, default -> List.of();
        };
    }

    /**
     * The same, where it must be possible.
     *
     * @throws IllegalArgumentException if the fact does not say what is asked
     */
    void mustBeAnswered(RuleFact fact, @Nullable RuleFact earlier) {
        try {
            program.eval(variables(fact, earlier));
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException(fact.type() + ": " + e.getMessage(), e);
        }
    }

    private @Nullable Object value(RuleFact fact, @Nullable RuleFact earlier) {
        try {
            return program.eval(variables(fact, earlier));
        } catch (CelEvaluationException e) {
            return null;
        }
    }

    private static Map<String, Object> variables(RuleFact fact, @Nullable RuleFact earlier) {
        Map<String, String> event = new HashMap<>();
        event.put("id", fact.id().toString());
        event.put("type", fact.type());
        event.put("aggregate", fact.aggregate().toString());
        event.put("time", fact.time().toString());
        if (fact.shop() != null) {
            event.put("shop", fact.shop().toString());
        }
        return Map.of("event", event, "data", fact.data(), "earlier", earlier == null ? Map.of() : earlier.data());
    }
}
