package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/** Reads every part of the file, then checks what points from one part to another. */
final class MunicipalityFileReader {

    /** The engine gives whoever has this role every right to its web applications. */
    private static final String GROUP_OF_THE_ADMINISTRATOR = "camunda-admin";

    /** The administrator, the product itself in the trail, and what a form says instead of a person. */
    private static final String[] PEOPLE_OF_THE_PRODUCT = {"admin", "system", "ingen", "grupp"};

    private final Section root;
    private final Problems problems;
    private final Ids units;
    private final Ids roles;
    private final Ids people;
    private final Ids organs;

    MunicipalityFileReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.units = new Ids("Förvaltningen", problems);
        this.roles = new Ids("Rollen", problems, GROUP_OF_THE_ADMINISTRATOR);
        this.people = new Ids("Personen", problems, PEOPLE_OF_THE_PRODUCT);
        this.organs = new Ids("Organet", problems);
    }

    /** @throws InvalidMunicipalityException when the file has faults, with a sentence for each */
    MunicipalityFile read() {
        LoadedOrganisation.Content content = content();
        CalendarReader calendar = new CalendarReader(root, problems);
        WorkingDays workingDays = calendar.workingDays();
        MeetingCalendar meetings = calendar.meetings(content.organs(), workingDays);
        Map<String, DueRule> rules = new WheelReader(root, problems, organs).read();
        List.of(units, roles, people, organs).forEach(Ids::reportUnknown);
        root.reportUnknownKeys();
        if (!problems.sentences().isEmpty()) {
            throw new InvalidMunicipalityException(problems.sentences());
        }
        Organisation organisation = new LoadedOrganisation(content);
        return new MunicipalityFile(organisation, workingDays, meetings, new Wheel(rules), warnings(organisation));
    }

    private LoadedOrganisation.Content content() {
        MunicipalityReader reader = new MunicipalityReader(root, problems);
        Municipality municipality = reader.municipality(units);
        List<UnitReader.UnitEntry> unitEntries = new UnitReader(root, problems).read(units);
        List<RoleReader.RoleEntry> roleEntries = new RoleReader(root, problems).read(unitEntries, roles, people, units);
        List<Person> persons = new PersonReader(root, problems).read(people, units);
        SteeringReader steering = new SteeringReader(root, problems);
        List<String> members = steering.members(roleEntries, roles);
        DecisionReader decisions = new DecisionReader(root, problems);
        List<Organ> organList = decisions.organs(organs);
        return new LoadedOrganisation.Content(
                municipality,
                reader.diaryNumberPattern(),
                reader.partyNames(),
                unitEntries.stream().map(UnitReader.UnitEntry::unit).toList(),
                roleEntries,
                persons,
                organList,
                decisions.order(),
                members,
                steering.quorum(members.size()),
                new ApprovalReader(root, problems).read(roleEntries, roles),
                new ContactReader(root, problems).read());
    }

    private static List<String> warnings(Organisation organisation) {
        List<String> warnings = new ArrayList<>();
        for (Role vacant : organisation.vacantRoles()) {
            warnings.add("Rollen ”" + vacant.name() + "” (" + vacant.id() + ") är vakant.");
        }
        return List.copyOf(warnings);
    }
}
