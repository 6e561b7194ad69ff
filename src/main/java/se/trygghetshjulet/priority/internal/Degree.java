package se.trygghetshjulet.priority.internal;

/** To what degree something is true: ja, delvis or nej. */
enum Degree {
    YES(100),
    PARTLY(50),
    NO(0);

    private final int points;

    Degree(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
