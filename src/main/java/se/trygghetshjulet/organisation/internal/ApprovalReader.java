package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.organisation.Roles;

/** Reads "godkännandekedja" and checks that whoever writes a report never has to approve it alone. */
final class ApprovalReader {

    private final Section root;
    private final Problems problems;

    ApprovalReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    List<String> read(List<RoleReader.RoleEntry> entries, Ids roles) {
        List<Text> chain = root.texts("godkännandekedja");
        List<String> ids = chain.stream().map(Text::value).toList();
        if (chain.isEmpty()) {
            problems.add(
                    root.line("godkännandekedja"),
                    "Godkännandekedjan saknas; minst en chef ska godkänna tjänsteskrivelsen.");
        }
        if (chain.stream().filter(this::isApprover).map(roles::refer).count() == chain.size()) {
            requireOrder(ids);
        }
        requireDifferentPeople(ids, entries);
        return ids;
    }

    private boolean isApprover(Text role) {
        boolean approver = Roles.approvers().contains(role.value());
        if (!approver) {
            problems.add(
                    role.line(),
                    "Godkännandekedjan får bara ha rollerna " + String.join(", ", Roles.approvers()) + ", inte ”"
                            + role.value() + "”.");
        }
        return approver;
    }

    private void requireOrder(List<String> ids) {
        if (!ids.equals(Roles.approvers().stream().filter(ids::contains).toList())) {
            problems.add(
                    root.line("godkännandekedja"),
                    "Godkännandekedjan ska gå nerifrån och upp: " + String.join(", ", Roles.approvers()) + ".");
        }
    }

    private void requireDifferentPeople(List<String> chain, List<RoleReader.RoleEntry> entries) {
        List<String> fourEyes = new ArrayList<>(List.of(Roles.CASE_OFFICER));
        fourEyes.addAll(chain);
        List<RoleReader.RoleEntry> held = entries.stream()
                .filter(entry -> fourEyes.contains(entry.role().id()))
                .filter(entry -> !entry.holders().isEmpty())
                .toList();
        for (int i = 0; i < held.size(); i++) {
            for (RoleReader.RoleEntry other : held.subList(i + 1, held.size())) {
                requireTwoPeople(held.get(i), other);
            }
        }
    }

    private void requireTwoPeople(RoleReader.RoleEntry one, RoleReader.RoleEntry other) {
        Set<String> people = new HashSet<>(one.holderIds());
        people.addAll(other.holderIds());
        if (people.size() == 1) {
            problems.add(
                    other.id().line(),
                    "Rollerna ”" + one.role().id() + "” och ”" + other.role().id()
                            + "” har bara samma person, och ingen får godkänna sin egen text.");
        }
    }
}
