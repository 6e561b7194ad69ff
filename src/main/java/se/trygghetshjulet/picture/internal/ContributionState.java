package se.trygghetshjulet.picture.internal;

enum ContributionState {
    ASKED,
    GIVEN
}
