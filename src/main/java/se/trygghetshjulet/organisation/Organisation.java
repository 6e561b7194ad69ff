package se.trygghetshjulet.organisation;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The municipality as its configuration file describes it: immutable, complete and checked when the application starts.
 * Lists keep the order of the file.
 *
 * <p>Every method that takes an id throws {@link NoSuchElementException}, naming the id, when the file does not have it,
 * but for {@link #nameOf}.
 */
public interface Organisation {

    Municipality municipality();

    /** The name of a party as people read it, such as Polisområde Malmö. */
    String partyName(Party party);

    /** All förvaltningar and the police area. */
    List<Unit> units();

    /** The units that are asked for a contribution to the situational picture. */
    List<Unit> contributingUnits();

    Unit unit(String unitId);

    List<Role> roles();

    Role role(String roleId);

    /** The party a role acts for. */
    Party party(String roleId);

    List<Person> people();

    Person person(String personId);

    /** What people call the person; the id as it is when the file does not, or no longer, have it. */
    default String nameOf(String personId) {
        return people().stream()
                .filter(person -> person.id().equals(personId))
                .map(Person::name)
                .findFirst()
                .orElse(personId);
    }

    /** Those who hold the role, the first one first; empty when the role is vacant. */
    List<Person> holders(String roleId);

    List<Role> rolesOf(String personId);

    /** Whom an overdue task of this person escalates to; empty at the top. */
    Optional<Person> superiorOf(String personId);

    /** The standing deputy of this person: whom to suggest when the person goes away. */
    Optional<Person> deputyOf(String personId);

    /** Role ids of the members of the steering group (styrgrupp); both parties are among them. */
    List<String> steeringGroup();

    /** How many members of the steering group must have answered for a scoring to count. */
    int quorum();

    /** Whether those who answered, as member role ids, are enough and come from both parties. */
    boolean hasQuorum(Collection<String> answeredMemberRoles);

    /** Role ids of those who approve an official report (tjänsteskrivelse), in order. */
    List<String> approvalChain();

    /** The organs of the municipality, in the order they meet over a matter. */
    List<Organ> organs();

    Organ organ(String organId);

    /** The name of the municipality's rows in the decision table of deciding organs, such as "med arbetsutskott". */
    String decisionOrder();

    DiaryNumberPattern diaryNumberPattern();

    /** How the coordination function is reached according to the file; what has been changed since is in the record. */
    PublicContact contactPoint();

    /** The vacant roles: the file has them but nobody holds them. */
    List<Role> vacantRoles();
}
