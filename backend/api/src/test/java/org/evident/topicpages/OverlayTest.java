package org.evident.topicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.topicpages.Section.Placed;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static Placed of(String name) {
        return new Placed(id(name), false, false, false, null, null);
    }

    private static Placed listed(String name) {
        return new Placed(id(name), true, false, null, null, null);
    }

    private static Section core(String title, String... items) {
        return new Section(
                id(title),
                null,
                SectionType.CUSTOM,
                title,
                false,
                null,
                Stream.of(items).map(OverlayTest::of).toList());
    }

    private static Section over(String title, Placed... items) {
        return new Section(id("over " + title), id(title), SectionType.CUSTOM, title, false, null, List.of(items));
    }

    private static Section own(String title, String... items) {
        return new Section(
                id("own " + title),
                null,
                SectionType.CUSTOM,
                title,
                false,
                null,
                Stream.of(items).map(OverlayTest::of).toList());
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(Section::title).toList();
    }

    private static List<UUID> resources(Section section) {
        return section.items().stream()
                .filter(item -> !item.hidden())
                .map(Placed::resourceId)
                .toList();
    }

    private static List<UUID> ids(String... names) {
        return Stream.of(names).map(OverlayTest::id).toList();
    }

    @Test
    void without_a_layer_the_core_is_as_it_is() {
        var laid = Overlay.over(List.of(core("A", "1", "2"), core("B", "3")), List.of());
        assertThat(titles(laid)).containsExactly("A", "B");
        assertThat(resources(laid.getFirst())).isEqualTo(ids("1", "2"));
    }

    @Test
    void a_layer_puts_sections_in_its_own_order_and_new_ones_flow_in_beside_their_neighbour() {
        var laid = Overlay.over(
                List.of(core("A"), core("new"), core("B"), core("C")),
                List.of(over("C"), own("Ours"), over("A"), over("B")));
        assertThat(titles(laid)).containsExactly("C", "Ours", "A", "new", "B");
    }

    @Test
    void items_of_the_core_flow_into_a_section_that_a_layer_has_ordered() {
        var laid = Overlay.over(
                List.of(core("A", "0", "1", "new", "2")), List.of(over("A", listed("2"), of("ours"), listed("1"))));
        assertThat(resources(laid.getFirst())).isEqualTo(ids("0", "2", "ours", "1", "new"));
    }

    @Test
    void what_the_core_drops_is_gone_and_what_the_layer_placed_stays() {
        var laid = Overlay.over(List.of(core("A", "1")), List.of(over("A", listed("2"), of("ours"), listed("1"))));
        assertThat(resources(laid.getFirst())).isEqualTo(ids("ours", "1"));
        var without = Overlay.over(List.of(), List.of(over("A", listed("2"), of("ours"))));
        assertThat(resources(without.getFirst())).isEqualTo(ids("ours"));
    }

    @Test
    void hidden_items_stay_marked_and_pins_and_notes_of_the_core_hold_until_changed() {
        var pinned = new Placed(id("1"), false, false, true, "The core's", null);
        var hides = new Placed(id("2"), true, true, null, null, null);
        var notes = new Placed(id("1"), true, false, null, "Ours", null);
        var laid =
                Overlay.over(List.of(core("A", "2").with(List.of(pinned, of("2")))), List.of(over("A", hides, notes)));
        assertThat(resources(laid.getFirst())).isEqualTo(ids("1"));
        var first = laid.getFirst().items().get(1);
        assertThat(first.isPinned()).isTrue();
        assertThat(first.note()).isEqualTo("Ours");
    }

    @Test
    void what_a_layer_moves_to_another_section_leaves_the_one_where_the_core_has_it() {
        var laid = Overlay.over(List.of(core("A", "1", "2"), core("B", "3")), List.of(over("B", of("1"), listed("3"))));
        assertThat(resources(laid.get(0))).isEqualTo(ids("2"));
        assertThat(resources(laid.get(1))).isEqualTo(ids("1", "3"));
    }

    @Test
    void a_section_that_a_layer_hides_is_hidden() {
        var hides = new Section(id("over A"), id("A"), SectionType.CUSTOM, "A", true, null, List.of());
        assertThat(Overlay.over(List.of(core("A", "1")), List.of(hides))
                        .getFirst()
                        .hidden())
                .isTrue();
    }

    @Test
    void built_in_sections_are_known_by_their_type_even_where_the_core_was_never_saved() {
        var ours = new Section(id("ours"), null, SectionType.VIDEOS, null, false, null, List.of(of("1")));
        var laid = Overlay.over(SectionType.untouched(), List.of(ours));
        assertThat(laid).hasSize(6);
        assertThat(laid.getFirst().type()).isEqualTo(SectionType.LEGISLATION);
        var videos = laid.stream()
                .filter(s -> s.type() == SectionType.VIDEOS)
                .findFirst()
                .orElseThrow();
        assertThat(videos.rule()).isNotNull();
        assertThat(resources(videos)).isEqualTo(ids("1"));
    }
}
