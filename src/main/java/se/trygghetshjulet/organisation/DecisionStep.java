package se.trygghetshjulet.organisation;

/** One organ on the path of a matter and what it does there. */
public record DecisionStep(Organ organ, OrganFunction function) {

    public String organId() {
        return organ.id();
    }
}
