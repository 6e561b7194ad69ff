package se.trygghetshjulet.organisation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Role;

/** Reads "styrgrupp": its members in order and how many must have answered. */
final class SteeringReader {

    /** One from each party is the least that can answer for both. */
    private static final int SMALLEST_QUORUM = 2;

    private final Section section;
    private final Problems problems;

    SteeringReader(Section root, Problems problems) {
        this.section = root.section("styrgrupp");
        this.problems = problems;
    }

    List<String> members(List<RoleReader.RoleEntry> entries, Ids roles) {
        List<Text> members = section.texts("ledamöter");
        roles.refer(members);
        reportTwice(members);
        List<String> ids = members.stream().map(Text::value).toList();
        List<Role> known = entries.stream()
                .map(RoleReader.RoleEntry::role)
                .filter(role -> ids.contains(role.id()))
                .toList();
        requireParty(Party.CITY, "kommunen", known);
        requireParty(Party.POLICE, "polisen", known);
        return ids;
    }

    int quorum(int memberCount) {
        Text quorum = section.text("kvorum");
        if (quorum.value().isEmpty()) {
            return memberCount;
        }
        int number = quorum.value().matches("\\d{1,3}") ? Integer.parseInt(quorum.value()) : -1;
        if (memberCount >= SMALLEST_QUORUM && (number < SMALLEST_QUORUM || number > memberCount)) {
            problems.add(
                    quorum.line(),
                    "Kvorum ska vara ett tal från " + SMALLEST_QUORUM + " till antalet ledamöter (" + memberCount
                            + "), inte ”" + quorum.value() + "”.");
        }
        return number;
    }

    private void reportTwice(List<Text> members) {
        Set<String> seen = new HashSet<>();
        members.stream()
                .filter(member -> !seen.add(member.value()))
                .forEach(member ->
                        problems.add(member.line(), "Rollen ”" + member.value() + "” står två gånger i styrgruppen."));
    }

    private void requireParty(Party party, String partyInSwedish, List<Role> members) {
        if (members.stream().noneMatch(role -> role.party() == party)) {
            problems.add(
                    section.line("ledamöter"),
                    "Styrgruppen saknar ledamot från " + partyInSwedish + "; båda parter ska vara med.");
        }
    }
}
