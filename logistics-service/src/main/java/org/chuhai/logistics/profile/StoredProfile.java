package org.chuhai.logistics.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.platform.json.EventJson;

/** The one place where the content of a profile becomes what is stored, and what is stored becomes what the engine takes. */
final class StoredProfile {

    private StoredProfile() {}

    /** JSON; equal contents give equal texts. */
    static String written(ProfileContent content) {
        try {
            return EventJson.MAPPER.writeValueAsString(content.normal());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("contents are values", e);
        }
    }

    static ProfileContent read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, ProfileContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was checked before", e);
        }
    }

    /** As the engine takes it; the version is what reports tell apart profiles by. */
    static Profile profile(String version, ProfileContent content) {
        Set<RuleId> off = EnumSet.noneOf(RuleId.class);
        off.addAll(content.off());
        Map<RuleId, Severity> severities = new EnumMap<>(RuleId.class);
        content.severities().forEach(one -> severities.put(one.rule(), one.severity()));
        Map<String, Tolerance> tolerances = new TreeMap<>();
        content.tolerances().forEach(one -> tolerances.put(one.field(), new Tolerance(one.limit(), one.unit())));
        Map<Allowance, Set<Route>> allowances = new EnumMap<>(Allowance.class);
        content.allowances().forEach(one -> allowances.put(one.allowance(), Set.copyOf(one.routes())));
        return new Profile(version, off, severities, tolerances, allowances);
    }
}
