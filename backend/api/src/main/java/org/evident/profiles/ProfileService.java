package org.evident.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.profiles.ProfileRepository.Beside;
import org.evident.profiles.ProfileView.Gap;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class ProfileService {

    private static final LocalDate FIRST_REGISTERS = LocalDate.of(1950, 1, 1);
    private static final int DAYS_OF_WELCOME = 90;

    private final ProfileRepository profiles;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    ProfileService(ProfileRepository profiles, Present present, Caller caller, Clock clock) {
        this.profiles = profiles;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    ProfileView mine() {
        var profile = profiles.findByIdOptional(caller.id()).orElseGet(() -> Profile.unsaid(caller.id()));
        return view(profile);
    }

    ProfileView revise(int version, ProfileInput input) {
        requireRegistration(input);
        var profile = profiles.locked(present.id(), clock.instant());
        ETags.requireCurrent(version, profile.version);
        profile.say(input, clock.instant());
        return view(profile);
    }

    AccessNeedsView accessNeeds() {
        return profiles.accessNeeds(caller.id()).orElseGet(() -> new AccessNeedsView(null, null));
    }

    AccessNeedsView write(AccessNeedsInput input) {
        if (input.note() == null) profiles.removeAccessNeeds(caller.id());
        else profiles.writeAccessNeeds(present.id(), input.note(), clock.instant());
        return accessNeeds();
    }

    WelcomeView welcome() {
        var beside = profiles.beside(caller.id(), today());
        var profile = profiles.findByIdOptional(caller.id()).orElseGet(() -> Profile.unsaid(caller.id()));
        var offered = profile.welcomedAt == null
                && beside.joinedOn() != null
                && !beside.joinedOn().isBefore(today().minusDays(DAYS_OF_WELCOME));
        return new WelcomeView(offered, beside.joinedOn(), profile.welcomedAt, profile.version > 0, beside.topics());
    }

    void finishWelcome() {
        profiles.locked(present.id(), clock.instant()).welcomed(clock.instant());
    }

    private void requireRegistration(ProfileInput input) {
        var day = input.registeredOn();
        if (day == null) return;
        if (input.regulator() == null || input.regulator() == Regulator.NONE) {
            throw ProblemException.invalid("/registeredOn", "Choose the regulator, or leave the day out");
        }
        if (day.isBefore(FIRST_REGISTERS) || day.isAfter(today())) {
            throw ProblemException.invalid("/registeredOn", "Enter a day from 1950 until today");
        }
    }

    private ProfileView view(Profile profile) {
        return new ProfileView(
                profile.version,
                profile.profession,
                profile.regulator,
                profile.registeredOn,
                profile.careerLevel,
                profile.worksWith,
                profile.service,
                profiles.workplaces(caller.id(), today()),
                missing(profile, profiles.beside(caller.id(), today())));
    }

    /** Nobody on no register is asked when they joined it. */
    private static List<Gap> missing(Profile profile, Beside beside) {
        var gaps = new ArrayList<Gap>();
        if (profile.profession == null) gaps.add(Gap.PROFESSION);
        if (profile.regulator == null) gaps.add(Gap.REGULATOR);
        var registered = profile.regulator != null && profile.regulator != Regulator.NONE;
        if (registered && profile.registeredOn == null) gaps.add(Gap.REGISTERED_ON);
        if (profile.careerLevel == null) gaps.add(Gap.CAREER_LEVEL);
        if (profile.worksWith == null) gaps.add(Gap.WORKS_WITH);
        if (beside.topics() == 0) gaps.add(Gap.INTERESTS);
        if (beside.learningFormat() == null) gaps.add(Gap.LEARNING_FORMAT);
        return gaps;
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
