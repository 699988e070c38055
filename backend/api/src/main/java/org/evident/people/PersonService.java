package org.evident.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Role;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class PersonService {

    private static final int FOLLOWED = 100;

    private final PersonRepository people;
    private final Caller caller;
    private final Clock clock;

    PersonService(PersonRepository people, Caller caller, Clock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    MeView me() {
        return view(present());
    }

    MeView follow(InterestsInput input) {
        if (people.topicsAmong(input.topicIds()) != input.topicIds().size()) {
            throw ProblemException.invalid("/topicIds", "Choose topics that exist");
        }
        var person = present();
        person.follow(input.topicIds());
        return view(person);
    }

    void followOne(UUID topic) {
        if (!people.isOpen(topic, caller.organisations())) throw ProblemException.notFound("topic");
        present();
        if (!people.followOne(caller.id(), topic, FOLLOWED))
            throw new ProblemException(ProblemType.CONFLICT, "You follow 100 topics. Stop following one of them first");
    }

    void unfollowOne(UUID topic) {
        people.unfollowOne(caller.id(), topic);
    }

    MeView learn(LearningFormatInput input) {
        var person = present();
        person.learn(input.format());
        return view(person);
    }

    private Person present() {
        var name = limit(caller.claim("name"), 200);
        var shown = name == null || name.isBlank() ? "Someone" : name;
        people.makeRow(caller.id(), shown);
        var person = people.findById(caller.id());
        var today = UkTime.today(clock);
        person.seen(
                shown,
                limit(caller.claim("given_name"), 100),
                limit(caller.claim("email"), 254),
                caller.is(Role.PLATFORM_ADMIN),
                today);
        return person;
    }

    private MeView view(Person person) {
        var today = UkTime.today(clock);
        var rights = caller.rights().stream()
                .map(r -> new MeView.RightView(
                        r, caller.organisationsWhere(r).stream().sorted().toList(), caller.mayEverywhere(r)))
                .toList();
        return new MeView(
                person.id,
                person.displayName,
                person.givenName,
                person.email,
                caller.isCarer(),
                caller.is(Role.PLATFORM_ADMIN),
                people.organisations(caller.organisations()),
                people.assignments(person.id, today),
                rights,
                List.copyOf(person.interests).stream().sorted().toList(),
                person.learningFormat);
    }

    private static String limit(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
