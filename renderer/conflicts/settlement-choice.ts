/** One button of a card: what it says, and what a press of it does. */
export type SettlementChoice = {
  readonly id: string;
  readonly label: string;
  readonly isMain: boolean;
  readonly onPress: () => void;
};
