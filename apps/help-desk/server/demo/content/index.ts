import type { DemoFolder } from '../demo-content.ts';
import { acmePurchasing } from './acme-purchasing.ts';
import { answersForTheAssistant } from './answers-for-the-assistant.ts';
import { businessOrders } from './business-orders.ts';
import { caringForGear } from './caring-for-gear.ts';
import { choosingGear } from './choosing-gear.ts';
import { globexFieldTeams } from './globex-field-teams.ts';
import { handbookForAgents } from './handbook-for-agents.ts';
import { ordersAndShipping } from './orders-and-shipping.ts';
import { returnsAndRefunds } from './returns-and-refunds.ts';
import { rewardsAndWarranty } from './rewards-and-warranty.ts';
import { yourAccount } from './your-account.ts';

/** The help centre of the demo shop, in reading order. */
export const demoFolders: DemoFolder[] = [
  ordersAndShipping,
  returnsAndRefunds,
  yourAccount,
  rewardsAndWarranty,
  choosingGear,
  caringForGear,
  businessOrders,
  acmePurchasing,
  globexFieldTeams,
  handbookForAgents,
  answersForTheAssistant,
];
