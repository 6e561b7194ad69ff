package se.trygghetshjulet.organisation.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.trygghetshjulet.organisation.DiaryNumberPattern;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.PublicContact;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Unit;

/** The organisation of a file that has passed every check, so that no reference in it leads nowhere. */
final class LoadedOrganisation implements Organisation {

    private final Municipality municipality;
    private final DiaryNumberPattern diaryNumberPattern;
    private final Map<Party, String> partyNames;
    private final Map<String, Unit> units;
    private final Map<String, Role> roles;
    private final Map<String, List<Person>> holders;
    private final Map<String, Person> people;
    private final Map<String, Organ> organs;
    private final String decisionOrder;
    private final List<String> steeringGroup;
    private final int quorum;
    private final List<String> approvalChain;
    private final PublicContact contactPoint;

    LoadedOrganisation(Content content) {
        municipality = content.municipality();
        diaryNumberPattern = content.diaryNumberPattern();
        partyNames = Map.copyOf(content.partyNames());
        units = byId(content.units(), Unit::id);
        people = byId(content.people(), Person::id);
        roles = byId(content.roles().stream().map(RoleReader.RoleEntry::role).toList(), Role::id);
        holders = new LinkedHashMap<>();
        content.roles()
                .forEach(entry -> holders.put(
                        entry.role().id(),
                        entry.holderIds().stream().map(people::get).toList()));
        organs = byId(content.organs(), Organ::id);
        decisionOrder = content.decisionOrder();
        steeringGroup = List.copyOf(content.steeringGroup());
        quorum = content.quorum();
        approvalChain = List.copyOf(content.approvalChain());
        contactPoint = content.contactPoint();
    }

    @Override
    public Municipality municipality() {
        return municipality;
    }

    @Override
    public String partyName(Party party) {
        return partyNames.get(party);
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public List<Unit> contributingUnits() {
        return units.values().stream().filter(Unit::contributes).toList();
    }

    @Override
    public Unit unit(String unitId) {
        return known(units, unitId, "unit");
    }

    @Override
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    @Override
    public Role role(String roleId) {
        return known(roles, roleId, "role");
    }

    @Override
    public Party party(String roleId) {
        return role(roleId).party();
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public Person person(String personId) {
        return known(people, personId, "person");
    }

    @Override
    public List<Person> holders(String roleId) {
        return known(holders, roleId, "role");
    }

    @Override
    public List<Role> rolesOf(String personId) {
        Person person = person(personId);
        return roles.values().stream()
                .filter(role -> holders.get(role.id()).contains(person))
                .toList();
    }

    @Override
    public Optional<Person> superiorOf(String personId) {
        return person(personId).superior().map(this::person);
    }

    @Override
    public Optional<Person> deputyOf(String personId) {
        return person(personId).deputy().map(this::person);
    }

    @Override
    public List<String> steeringGroup() {
        return steeringGroup;
    }

    @Override
    public int quorum() {
        return quorum;
    }

    @Override
    public boolean hasQuorum(Collection<String> answeredMemberRoles) {
        Set<String> answered =
                steeringGroup.stream().filter(answeredMemberRoles::contains).collect(toUnmodifiableSet());
        Set<Party> parties = answered.stream().map(this::party).collect(toUnmodifiableSet());
        return answered.size() >= quorum && parties.size() == Party.values().length;
    }

    @Override
    public List<String> approvalChain() {
        return approvalChain;
    }

    @Override
    public List<Organ> organs() {
        return List.copyOf(organs.values());
    }

    @Override
    public Organ organ(String organId) {
        return known(organs, organId, "organ");
    }

    @Override
    public String decisionOrder() {
        return decisionOrder;
    }

    @Override
    public DiaryNumberPattern diaryNumberPattern() {
        return diaryNumberPattern;
    }

    @Override
    public PublicContact contactPoint() {
        return contactPoint;
    }

    @Override
    public List<Role> vacantRoles() {
        return roles.values().stream()
                .filter(role -> holders.get(role.id()).isEmpty())
                .toList();
    }

    private <T> T known(Map<String, T> byId, String id, String kind) {
        T found = byId.get(id);
        if (found == null) {
            throw new NoSuchElementException(
                    "The municipality " + municipality.id() + " has no " + kind + " '" + id + "'");
        }
        return found;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }

    /** Everything that the file says about the organisation. */
    record Content(
            Municipality municipality,
            DiaryNumberPattern diaryNumberPattern,
            Map<Party, String> partyNames,
            List<Unit> units,
            List<RoleReader.RoleEntry> roles,
            List<Person> people,
            List<Organ> organs,
            String decisionOrder,
            List<String> steeringGroup,
            int quorum,
            List<String> approvalChain,
            PublicContact contactPoint) {}
}
