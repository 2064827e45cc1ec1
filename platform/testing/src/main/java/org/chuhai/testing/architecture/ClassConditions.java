package org.chuhai.testing.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the architecture rules ask of a class; each offence is reported with its place. */
final class ClassConditions {

    private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

    private static final Pattern ROLE_IN_CODE =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)|Base\\p{Lu}.*");

    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    private static final Set<String> INJECTING_ANNOTATIONS = Set.of(
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext",
            "jakarta.persistence.PersistenceUnit",
            "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.reactive.messaging.Channel",
            "org.eclipse.microprofile.rest.client.inject.RestClient");

    private ClassConditions() {}

    static ArchCondition<JavaClass> haveNoSetter() {
        return offencesAbsent(
                "have no setter",
                javaClass -> javaClass.getMethods().stream()
                        .filter(method -> SETTER.matcher(method.getName()).matches())
                        .map(method -> method.getDescription() + " is a setter"));
    }

    static ArchCondition<JavaClass> haveNoInjectedField() {
        return offencesAbsent(
                "have no injected field",
                javaClass -> javaClass.getFields().stream()
                        .filter(field -> field.getAnnotations().stream()
                                .anyMatch(annotation -> INJECTING_ANNOTATIONS.contains(
                                        annotation.getRawType().getName())))
                        .map(field -> field.getDescription() + " is injected"));
    }

    static ArchCondition<JavaClass> takeTheTimeFromAClock() {
        return offencesAbsent(
                "take the time from a clock",
                javaClass -> javaClass.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> readsTheSystemClock(access.getTarget()))
                        .map(access -> access.getDescription()));
    }

    static ArchCondition<JavaClass> useNoFloatingPoint() {
        return offencesAbsent(
                "use no floating point",
                javaClass -> javaClass.getMembers().stream()
                        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(member -> typesOf(member)
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .anyMatch(type -> FLOATING_POINT.contains(type.getName())))
                        .map(member -> member.getDescription() + " uses floating point"));
    }

    static ArchCondition<JavaClass> haveAPlainName() {
        return offencesAbsent(
                "have a plain name",
                javaClass -> Stream.of(javaClass)
                        .filter(named ->
                                ROLE_IN_CODE.matcher(named.getSimpleName()).matches())
                        .map(named -> named.getDescription() + " is named after a role in code"));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return offencesAbsent(
                "live in a package with a @NullMarked package-info",
                javaClass -> Stream.of(javaClass)
                        .filter(member -> member.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                                .isEmpty())
                        .map(member -> member.getDescription() + " lives in a package that is not null-marked"));
    }

    private static boolean readsTheSystemClock(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !takesAClock(target);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case JavaConstructor.CONSTRUCTOR_NAME ->
                target.getRawParameterTypes().isEmpty()
                        && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
            default -> false;
        };
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        return switch (member) {
            case JavaField field -> Stream.of(field.getType());
            case JavaCodeUnit codeUnit ->
                Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream());
            default -> Stream.empty();
        };
    }

    private static ArchCondition<JavaClass> offencesAbsent(
            String description, Function<JavaClass, Stream<String>> offences) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                offences.apply(javaClass)
                        .map(offence -> offence + " in " + javaClass.getSourceCodeLocation())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(javaClass, message)));
            }
        };
    }
}
