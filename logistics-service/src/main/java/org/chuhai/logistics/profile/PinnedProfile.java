package org.chuhai.logistics.profile;

import java.util.UUID;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it was at a moment, for work that takes longer than the profile may stay as it is.
 *
 * @param id null of the built-in exact profile
 * @param number in the tenant, from 1; 0 of the built-in one
 * @param version as its ETag had it
 * @param content JSON; null of the built-in one
 */
public record PinnedProfile(
        @Nullable UUID id,
        int number,
        long version,
        @Nullable String content) {

    static final PinnedProfile BUILT_IN = new PinnedProfile(null, 0, 0, null);

    static PinnedProfile of(ReconciliationProfile profile) {
        return new PinnedProfile(
                profile.id(), profile.number(), profile.version(), StoredProfile.written(profile.content()));
    }

    /** As the engine takes it: the same as the profile gave it then. */
    public Profile profile() {
        return content == null
                ? Profile.EXACT
                : StoredProfile.profile(Integer.toString(number), StoredProfile.read(content));
    }
}
