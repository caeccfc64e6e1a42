import Testing

@Test func theRoomIsEmptyYet() {}
