package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(3, 2, new Text("上传", "uploads"));

    @Test
    void aTenantLeavesRoomForOthers() {
        places.enter("busy");
        places.enter("busy");

        Refusal refusal = refusal("busy");

        assertThat(refusal.type()).isEqualTo(BatchProblem.TOO_MANY_TRANSFERS);
        assertThat(refusal.detail().en()).contains("at most 2 uploads");
        assertThat(refusal.headers()).containsKey("Retry-After");
        assertThatCode(() -> places.enter("other")).doesNotThrowAnyException();
    }

    @Test
    void whereAllPlacesAreTakenNobodyIsToBlame() {
        places.enter("a");
        places.enter("b");
        places.enter("c");

        Refusal refusal = refusal("d");

        assertThat(refusal.type()).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(refusal.headers()).containsKey("Retry-After");
    }

    @Test
    void aPlaceThatIsLeftIsFreeForTheTenantAndForAll() {
        places.enter("a");
        places.enter("a");
        places.enter("b");

        places.leave("a");

        assertThatCode(() -> places.enter("a")).doesNotThrowAnyException();
        assertThat(refusal("c").type()).isEqualTo(CommonProblem.UNAVAILABLE);
    }

    private Refusal refusal(String tenant) {
        return catchThrowableOfType(Refusal.class, () -> places.enter(tenant));
    }
}
