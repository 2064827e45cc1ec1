package org.chuhai.logistics.profile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/** What a tenant decides about reconciliation, in one version. */
@Entity
@Table(name = "reconciliation_profile")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class ReconciliationProfile {

    @Id
    private UUID id;

    @Version
    private long version;

    private int number;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProfileState state;

    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "activated_at")
    private @Nullable Instant activatedAt;

    protected ReconciliationProfile() {}

    /** A draft whose content has been checked. */
    static ReconciliationProfile draft(int number, String name, ProfileContent content, Instant at) {
        ReconciliationProfile drafted = new ReconciliationProfile();
        drafted.id = UuidCreator.getTimeOrderedEpoch();
        drafted.number = number;
        drafted.state = ProfileState.DRAFT;
        drafted.name = name;
        drafted.content = StoredProfile.written(content);
        drafted.createdAt = at;
        drafted.updatedAt = at;
        return drafted;
    }

    /** Another name and content; refused once it was in force. */
    void change(String newName, ProfileContent newContent, Instant at) {
        must(ProfileAction.CHANGE);
        name = newName;
        content = StoredProfile.written(newContent);
        updatedAt = at;
    }

    /** It is in force from now on; whoever was before has been retired. */
    void activate(Instant at) {
        must(ProfileAction.ACTIVATE);
        state = ProfileState.ACTIVE;
        activatedAt = at;
        updatedAt = at;
    }

    /** Another one is in force. */
    void retire(Instant at) {
        if (state != ProfileState.ACTIVE) {
            throw new IllegalStateException("only what is in force is retired: " + id);
        }
        state = ProfileState.RETIRED;
        updatedAt = at;
    }

    /** Refuses the action where the state does not allow it. */
    void must(ProfileAction action) {
        action.mustBeAllowedIn(state);
    }

    /** As the engine takes it. */
    Profile profile() {
        return StoredProfile.profile(Integer.toString(number), content());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    ProfileState state() {
        return state;
    }

    ProfileContent content() {
        return StoredProfile.read(content);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable Instant activatedAt() {
        return activatedAt;
    }
}
