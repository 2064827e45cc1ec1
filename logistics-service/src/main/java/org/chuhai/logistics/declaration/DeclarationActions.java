package org.chuhai.logistics.declaration;

import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.jspecify.annotations.Nullable;

/** What can be done with a declaration now, and why the rest cannot. */
final class DeclarationActions {

    private DeclarationActions() {}

    /** Why customs cannot be asked. */
    record Refusal(DeclarationProblem problem, Text why) {}

    static AllowedActions of(CustomsDeclaration declaration, List<DeclarationSending> sendings, Language language) {
        return new AllowedActions(
                declaration.state().name(),
                Arrays.stream(DeclarationAction.values())
                        .map(action -> {
                            Text refusal = refusal(action, declaration, sendings);
                            return refusal == null
                                    ? AllowedActions.Action.allowed(action.name())
                                    : AllowedActions.Action.refused(action.name(), refusal, language);
                        })
                        .toList());
    }

    private static @Nullable Text refusal(
            DeclarationAction action, CustomsDeclaration declaration, List<DeclarationSending> sendings) {
        DeclarationState state = declaration.state();
        if (action.from(state) == null) {
            return action.otherwise();
        }
        if (action.isRequest(state)) {
            Refusal refusal = refusalOfRequest(declaration, sendings);
            return refusal == null ? null : refusal.why();
        }
        return action == DeclarationAction.SUBMIT && declaration.documentId() == null
                ? new Text("申报单尚缺内容，须先补充", "it lacks something still; supplement it first")
                : null;
    }

    /** Why customs cannot be asked to amend or to cancel; null where it can. */
    static @Nullable Refusal refusalOfRequest(CustomsDeclaration declaration, List<DeclarationSending> sendings) {
        if (declaration.route() == Route.DECLARATION) {
            return new Refusal(
                    DeclarationProblem.NOT_BY_MESSAGE,
                    new Text("报关单的修改和撤销在单一窗口办理", "a form is amended and cancelled in the Single Window"));
        }
        if (declaration.customsNumber() == null) {
            return new Refusal(
                    DeclarationProblem.NO_CUSTOMS_NUMBER,
                    new Text("海关尚未给出清单编号", "customs has given the list no number yet"));
        }
        boolean isPending = DeclarationSending.current(sendings).stream()
                .anyMatch(sending -> sending.isRequest() && sending.outcome() == DeclarationSending.Outcome.PENDING);
        return isPending
                ? new Refusal(
                        DeclarationProblem.REQUEST_PENDING,
                        new Text("前一申请尚未得到海关答复", "customs has not answered the request before"))
                : null;
    }
}
