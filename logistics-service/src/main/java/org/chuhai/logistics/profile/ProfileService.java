package org.chuhai.logistics.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The use cases of profiles. */
@ApplicationScoped
public class ProfileService {

    /** Each counts the others; what was in force is kept beyond that. */
    static final int MOST_DRAFTS = 200;

    private static final String AGGREGATE = "reconciliation-profile";
    private static final String CONTENT = "/content";

    private final ReconciliationProfiles profiles;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ProfileService(ReconciliationProfiles profiles, ContentRules rules, AuditTrail audit, Outbox outbox, Clock clock) {
        this.profiles = profiles;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ProfileView create(CreateProfile command) {
        rules.check(command, ProfileService::broken);
        ProfileContent content = command.basedOn() == null
                ? Optional.ofNullable(command.content()).orElse(ProfileContent.EXACT)
                : basis(command.basedOn()).content();
        profiles.lock();
        if (profiles.drafts() >= MOST_DRAFTS) {
            throw ProfileProblem.TOO_MANY_PROFILES.because(
                    new Text("已有 " + MOST_DRAFTS + " 份草稿", "there are " + MOST_DRAFTS + " drafts already"));
        }
        ReconciliationProfile drafted =
                ReconciliationProfile.draft(profiles.nextNumber(), command.name(), content, clock.instant());
        profiles.persistAndFlush(drafted);
        record(drafted, "create", null);
        return ProfileView.of(drafted);
    }

    @Transactional
    Page<ProfileView> list(PageQuery page, @Nullable ProfileState state) {
        return page.page(profiles.page(page, state), profile -> List.of(Integer.toString(profile.number())))
                .map(ProfileView::of);
    }

    @Transactional
    ProfileView get(UUID id) {
        return ProfileView.of(existing(id));
    }

    /** What holds now; the built-in exact profile where nobody has activated one. */
    @Transactional
    ProfileView current() {
        return profiles.active().map(ProfileView::of).orElse(ProfileView.BUILT_IN);
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return ProfileAction.of(existing(id).state(), language);
    }

    @Transactional
    ProfileView replace(UUID id, @Nullable String ifMatch, ReplaceProfile command) {
        ReconciliationProfile profile = current(id, ifMatch);
        rules.check(command, right -> ProfileRules.broken(right.content(), CONTENT));
        ProfileState before = profile.state();
        profile.change(command.name(), command.content(), clock.instant());
        profiles.flush();
        record(profile, "change", before);
        return ProfileView.of(profile);
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        ReconciliationProfile profile = current(id, ifMatch);
        profile.must(ProfileAction.DELETE);
        profiles.delete(profile);
        audit.record(new AuditTrail.Change(
                null, AGGREGATE, profile.id(), "delete", profile.state().name(), null, null));
    }

    /** From now on examinations are made with it. Cases stay as they are until they are examined again. */
    @Transactional
    ProfileView activate(UUID id, @Nullable String ifMatch) {
        profiles.lock();
        ReconciliationProfile profile = current(id, ifMatch);
        profile.must(ProfileAction.ACTIVATE);
        profiles.active().ifPresent(before -> retire(before, profile.number()));
        ProfileState before = profile.state();
        profile.activate(clock.instant());
        profiles.flush();
        record(profile, "activate", before);
        outbox.append(profile.id(), null, new ProfileEvent.Activated(ProfileFacts.of(profile)));
        return ProfileView.of(profile);
    }

    /** What the engine judges by now in the caller's tenant. */
    @Transactional
    public Profile active() {
        return profiles.active().map(ReconciliationProfile::profile).orElse(Profile.EXACT);
    }

    /** What the engine would judge by with this profile; empty where the tenant has none of this id. */
    @Transactional
    public Optional<Profile> profile(UUID id) {
        return profiles.findByIdOptional(id).map(ReconciliationProfile::profile);
    }

    /** What is in force now, to be kept with what will be judged by it. */
    @Transactional
    public PinnedProfile pinned() {
        return profiles.active().map(PinnedProfile::of).orElse(PinnedProfile.BUILT_IN);
    }

    /** The profile as it is now, to be kept with what will be judged by it; empty where the tenant has none of this id. */
    @Transactional
    public Optional<PinnedProfile> pinned(UUID id) {
        return profiles.findByIdOptional(id).map(PinnedProfile::of);
    }

    /** Written before the next one comes into force: the database takes no two at any moment. */
    private void retire(ReconciliationProfile profile, int replacedBy) {
        profile.retire(clock.instant());
        profiles.flush();
        record(profile, "retire", ProfileState.ACTIVE);
        outbox.append(profile.id(), null, new ProfileEvent.Retired(ProfileFacts.of(profile), replacedBy));
    }

    private static List<FieldError> broken(CreateProfile command) {
        if (command.content() == null) {
            return List.of();
        }
        return command.basedOn() == null
                ? ProfileRules.broken(command.content(), CONTENT)
                : List.of(FieldError.inBody(
                        "/basedOn",
                        "EITHER_OR",
                        new Text("basedOn 与 content 只能填写一个", "give one of basedOn and content")));
    }

    private ReconciliationProfile basis(UUID id) {
        return profiles.findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.invalid(List.of(FieldError.inBody(
                        "/basedOn", FieldError.UNKNOWN, new Text("没有此比对方案", "there is no such profile")))));
    }

    private ReconciliationProfile existing(UUID id) {
        return profiles.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private ReconciliationProfile current(UUID id, @Nullable String ifMatch) {
        ReconciliationProfile profile = existing(id);
        Version.mustBe(profile.version(), ifMatch);
        return profile;
    }

    private void record(ReconciliationProfile profile, String action, @Nullable ProfileState before) {
        audit.record(new AuditTrail.Change(
                null,
                AGGREGATE,
                profile.id(),
                action,
                before == null ? null : before.name(),
                profile.state().name(),
                null));
    }
}
