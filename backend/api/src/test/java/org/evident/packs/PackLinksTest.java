package org.evident.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other features learn of packs. */
@QuarkusTest
class PackLinksTest {

    private static final UUID AMARA = id(101);
    private static final UUID HELEN = id(105);
    private static final UUID JOYCE = id(106);
    private static final UUID TOM = id(102);
    private static final UUID ROOT = id(114);

    @Inject
    PackLinks links;

    @Inject
    PackReliance reliance;

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    @Test
    void a_pack_is_open_to_those_whom_its_place_and_audience_reach() {
        var everyone = List.of(AMARA, HELEN, JOYCE, TOM, ROOT);
        assertThat(links.openTo(id(7001), everyone)).containsExactlyInAnyOrder(AMARA, HELEN);
        assertThat(links.openTo(id(7002), everyone)).containsExactlyInAnyOrder(AMARA, HELEN, TOM);
        assertThat(links.openTo(id(7004), everyone)).containsExactlyInAnyOrder(JOYCE, TOM);
        assertThat(links.openTo(id(7007), everyone)).isEmpty();
    }

    @Test
    void the_owners_of_packs_rely_on_what_they_hold() {
        assertThat(reliance.on("resource", id(1017))).contains(id(110));
        assertThat(reliance.on("event", id(1017))).isEmpty();
    }
}
